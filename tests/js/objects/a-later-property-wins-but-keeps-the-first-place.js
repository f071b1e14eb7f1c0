const o = { a: 1, b: 2, a: 3, ...{ b: 4, c: 5 } };
[o, Object.keys(o)];
// expect: [{"a": 3, "b": 4, "c": 5}, ["a", "b", "c"]]
