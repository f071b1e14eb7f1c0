const f = (a, b) => { if (a) if (b) return 'both'; else return 'only a'; return 'none'; };
[f(1, 1), f(1, 0), f(0, 1)];
// expect: ["both", "only a", "none"]
