const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const of = (...v) => v.values();
[of(1, 2).flatMap(x => [x, x]).toArray(), attempt(() => of('ab').flatMap(x => x).toArray()), of('ab').flatMap(x => new String(x)).toArray(), attempt(() => of(1).flatMap(x => x).toArray()), of([1], [2, [3]]).flatMap(x => x).toArray(), of(1).flatMap(x => ({ next: () => ({ done: true }) })).toArray(), of(0, 1, 2).flatMap((x, i) => Array(i).fill(x)).toArray()]
// node: no iterator helpers
// expect: [[1,1,2,2],"TypeError",["a","b"],"TypeError",[1,2,[3]],[],[1,2,2]]
