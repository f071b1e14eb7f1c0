const order = [];
const ask = name => { order.push(name); return fetch('/' + name); };
const value = ask('a') + ask('b') * ask('c') - ask('d') ** ask('e') % (ask('f') << ask('g'));
({ value, order });
// pause: /a => 1
// pause: /b => 2
// pause: /c => 3
// pause: /d => 2
// pause: /e => 3
// pause: /f => 3
// pause: /g => 1
// expect: {"value": 5, "order": ["a", "b", "c", "d", "e", "f", "g"]}
