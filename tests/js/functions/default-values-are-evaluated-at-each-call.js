let n = 0;
const f = (x = ++n, list = []) => { list.push(x); return list; };
[f(), f(), f(9), f(undefined, ['a']), f(null)];
// expect: [[1], [2], [9], ["a", 3], [null]]
