[typeof Object(5), Object(5) + 1, typeof Object(null), Object('ab').length, new Object({ a: 1 }), Object(Symbol.iterator) == Symbol.iterator];
// expect: ["object", 6, "object", 2, {"a": 1}, true]
