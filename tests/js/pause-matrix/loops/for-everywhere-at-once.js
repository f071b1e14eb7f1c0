const order = [];
const ask = (what) => { order.push(what); return fetch('/' + what); };
for (let i = ask('init'); ask('test'); i = ask('update')) order.push('body ' + i + ask('body'));
order;
// pause: /init => 0
// pause: /test => true
// pause: /body => "!"
// pause: /update => 1
// pause: /test => true
// pause: /body => "?"
// pause: /update => 2
// pause: /test => false
// expect: ["init", "test", "body", "body 0!", "update", "test", "body", "body 1?", "update", "test"]
