function f({ a, b: [c, d = 5] = [], ...rest }, ...more) { return [a, c, d, rest, more]; }
let x, y;
[x, y = 2] = [1];
({ x, y: f.z } = { x: 3, y: 4 });
f({ a: 1, q: 2 }, x, y)
