const tokens = [...'let x1 = 42 + "a\\"b" // end'.matchAll(/(?<word>[a-z]\w*)|(?<number>\d+)|(?<string>"(?:\\.|[^"\\])*")|(?<comment>\/\/.*)|(?<op>[=+])/g)].map(m => Object.entries({ ...m.groups }).find(([, v]) => v !== undefined));
const fill = (text, data) => text.replace(/\{\{\s*([\w.]+)\s*(?:\|\s*(\w+))?\s*\}\}/g, (_, path, filter) => { const v = path.split('.').reduce((o, k) => o?.[k], data); return filter === 'upper' ? String(v).toUpperCase() : v ?? ''; });
const route = pattern => { const rx = new RegExp('^' + pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, '(?<$1>[^/]+)') + '$'); return path => { const m = rx.exec(path); return m && { ...m.groups }; }; };
const user = route('/users/:id/posts/:post');
const camel = s => s.replace(/[-_](\w)/g, (_, c) => c.toUpperCase());
[tokens, fill('Hi {{ user.name | upper }}, {{missing}}{{n}}!', { user: { name: 'ann' }, n: 0 }), user('/users/7/posts/a-b'), user('/users/7'), camel('a-b_c'), 'fooBarBaz'.split(/(?=[A-Z])/), '1234567.891'.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')]
// expect: [[["word","let"],["word","x1"],["op","="],["number","42"],["op","+"],["string","\"a\\\"b\""],["comment","// end"]],"Hi ANN, 0!",{"id":"7","post":"a-b"},null,"aBC",["foo","Bar","Baz"],"1,234,567.891"]
