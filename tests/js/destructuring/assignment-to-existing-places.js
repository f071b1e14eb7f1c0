let a, b;
const o = {};
let list = [];
({ a, b: o.x, c: list[1], d: b = 'd' } = { a: 1, b: 2, c: 3 });
[o.y, ...list] = [8, 9, 10];
[a, b, o, list];
// expect: [1, "d", {"x": 2, "y": 8}, [9, 10]]
