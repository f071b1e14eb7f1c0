const o = Object.create({ x: 1, y: 2 });
Object.defineProperty(o, 'x', { value: 0, enumerable: false });
const keys = [];
for (const k in o) keys.push(k);
keys;
// expect: ["y"]
