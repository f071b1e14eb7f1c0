const data = new WeakMap();
class Person { constructor(name) { data.set(this, { name, friends: new WeakSet() }); } get name() { return data.get(this).name; } befriend(o) { data.get(this).friends.add(o); data.get(o).friends.add(this); return this; } knows(o) { return data.get(this).friends.has(o); } }
const a = new Person('ann'), b = new Person('bob'), c = new Person('cy');
a.befriend(b);
const cache = new WeakMap(); let runs = 0;
const size = o => { if (!cache.has(o)) { runs++; cache.set(o, Object.keys(o).length); } return cache.get(o); };
const clone = (v, seen = new WeakMap()) => { if (typeof v !== 'object' || !v) return v; if (seen.has(v)) return seen.get(v); const r = Array.isArray(v) ? [] : {}; seen.set(v, r); for (const k in v) r[k] = clone(v[k], seen); return r; };
const o = { x: [1, { y: 2 }] }; o.self = o; o.x.push(o.x);
const copy = clone(o);
[a.name, a.knows(b), b.knows(a), a.knows(c), Object.keys(a), size(o), size(o), runs, copy.self === copy, copy.x[2] === copy.x, copy.x[1] !== o.x[1], copy.x[1].y]
// expect: ["ann",true,true,false,[],2,2,1,true,true,true,2]
