{a: 1, b: 2}
// expect: {"a": 1, "b": 2}
