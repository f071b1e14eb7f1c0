const m = new Map([['a', 1], ['b', 2]]), s = new Set(['x', 'y']);
const proto = Object.getPrototypeOf(m.keys()), attempt = f => { try { return f(); } catch (error) { return error.name; } };
const it = m[Symbol.iterator](), two = m.entries(); it.next();
const copy = [...it]; 
const done = s.values(); [...done]; s.add('z');
[copy, it.next(), [...two].length, done.next(), [...s.values()].length, proto[Symbol.toStringTag], Object.getPrototypeOf(s.keys())[Symbol.toStringTag], attempt(() => proto.next.call(s.values())), attempt(() => proto.next.call({})), it[Symbol.iterator]() === it, m.keys().next().value, [...m.values()], [...s.entries()][0], s.keys().next().value, Array.from(m, ([k, v]) => k + v), Object.fromEntries(m), new Map(m.entries()).size, [...m.keys()].indexOf('b'), (() => { const seen = []; for (const [k] of m) { seen.push(k); if (seen.length < 5) { m.delete(k); m.set(k, 0); } } return seen; })(), (() => { const i = s.values(); i.next(); s.delete('x'); s.delete('y'); return i.next().value; })()]
// expect: [[["b",2]],{"done":true},2,{"done":true},3,"Map Iterator","Set Iterator","TypeError","TypeError",true,"a",[1,2],["x","x"],"x",["a1","b2"],{"a":1,"b":2},2,1,["a","b","a","b","a","b"],"z"]
