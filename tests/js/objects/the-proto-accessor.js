const base = { x: 1 };
const o = {};
o.__proto__ = base;
o.__proto__.y = 2;
o.__proto__ = 5;
[o.x, o.y, o.__proto__ === base, Object.keys(o), {}.__proto__ === Object.prototype];
// expect: [1, 2, true, [], true]
