const base = { inherited: 1, own: 'shadowed' };
const o = Object.create(base);
o.own = 1; o[2] = 1; o[1] = 1;
Object.defineProperty(o, 'hidden', { value: 1, enumerable: false });
const keys = [];
for (const k in o) keys.push(k);
keys;
// expect: ["1", "2", "own", "inherited"]
