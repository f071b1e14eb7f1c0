const no = /b/; no[Symbol.match] = false;
const yes = { [Symbol.match]: true, toString: () => 'b' };
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[
  attempt(() => '/b/'.includes(/b/)), '/b/'.includes(no), attempt(() => 'abc'.startsWith(yes)), attempt(() => 'abc'.endsWith(/c/)), 'x'.replace({ [Symbol.replace]: (s, r) => s + r }, 'y'), 'x'.split({ [Symbol.split]: (s, n) => [s, n] }, 3),
  'x'.search({ [Symbol.search]: () => 'found' }), 'x'.match({ [Symbol.match]: undefined, toString: () => 'x' })[0], 'abc'.match('b').index, 'a.c'.match('.').index, 'abc'.search('c'), 'aUndefined'.match()[0], 'undefined'.search(undefined),
]
// expect: ["TypeError",true,"TypeError","TypeError","xy",["x",3],"found","x",1,0,2,"",0]
