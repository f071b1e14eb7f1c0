const o = { set x(v) { this.y = v; } };
o.x = 5;
[o.x === undefined, o.y, 'x' in o];
// expect: [true, 5, true]
