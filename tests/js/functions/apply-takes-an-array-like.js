const f = (...all) => all;
[f.apply(null, { length: 2, 0: 'a', 1: 'b' }), f.apply(null, null), f.apply()];
// expect: [["a", "b"], [], []]
