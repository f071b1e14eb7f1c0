const order = [];
const note = x => { order.push(x); return x; };
const f = (...all) => all.join('');
[f(fetch('/a'), note('b'), note('c')), f(note('d'), fetch('/e'), note('f')), f(note('g'), note('h'), fetch('/i')), order];
// pause: /a => "a"
// pause: /e => "e"
// pause: /i => "i"
// expect: ["abc", "def", "ghi", ["b", "c", "d", "f", "g", "h"]]
