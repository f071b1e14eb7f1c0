const of = (...v) => v.values();
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const m = new Map([['a', 1], ['b', 2]]);
[of(1, 2, 3).reduce((a, b) => a + b), of(1, 2, 3).reduce((a, b) => a + b, 10), attempt(() => of().reduce((a, b) => a)), of().reduce((a, b) => a, 'init'), of(1, 2).some(x => x > 1), of().some(x => x), of().every(x => x), of(1, 2).every((x, i) => x === i + 1), of(1, 2, 3).find(x => x > 1), of(1).find(x => x > 1) === undefined, m.entries().map(([k, v]) => k + v).toArray(), m.values().filter(v => v > 1).toArray(), new Set([3, 4]).values().drop(1).toArray(), 'a\u{1f600}'[Symbol.iterator]().map(c => c.length).toArray(), 'x1y2'.matchAll(/\d/g).map(r => r[0]).toArray(), Array.from(of(1, 2).map(x => x * 2)), Math.max(...of(1, 5, 2).map(x => x)), Object.fromEntries(m.entries().map(([k, v]) => [k, v * 10]))]
// node: no iterator helpers
// expect: [6,16,"TypeError","init",true,false,true,true,2,true,["a1","b2"],[2],[4],[1,2],["1","2"],[2,4],5,{"a":10,"b":20}]
