const source = { a: 1, get b() { return fetch('/b'); }, c: 3 };
const copy = { ...source, d: 4 };
[copy, Object.assign({}, source, { e: 5 })];
// pause: /b => 2
// pause: /b => 20
// expect: [{"a": 1, "b": 2, "c": 3, "d": 4}, {"a": 1, "b": 20, "c": 3, "e": 5}]
