const base = Object.freeze({ x: 1 });
const o = Object.create(base);
o.x = 2;
Object.defineProperty(o, 'x', { value: 3, configurable: true });
[o.x, delete o.x, o.x];
// expect: [3, true, 1]
