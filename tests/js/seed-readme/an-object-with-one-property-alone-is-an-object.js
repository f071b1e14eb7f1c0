{ a: 1 }
// expect: {"a": 1}
