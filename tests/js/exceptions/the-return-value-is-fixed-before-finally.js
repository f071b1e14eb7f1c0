const f = () => { let n = 1; try { return n; } finally { n = 2; } };
const g = () => { const o = { n: 1 }; try { return o; } finally { o.n = 2; } };
[f(), g()];
// expect: [1, {"n": 2}]
