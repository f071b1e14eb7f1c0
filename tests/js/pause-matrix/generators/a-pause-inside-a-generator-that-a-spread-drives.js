function* g() { yield fetch('/1'); yield 'between'; yield fetch('/2'); }
const [a, ...rest] = g();
[[...g()], Math.max(...[1], ...(function* () { yield fetch('/3'); })()), a, rest, Array.from(g())];
// pause: /1 => 1
// pause: /2 => 2
// pause: /1 => 3
// pause: /2 => 4
// pause: /3 => 5
// pause: /1 => 6
// pause: /2 => 7
// expect: [[3,"between",4],5,1,["between",2],[6,"between",7]]
