const source = { get a() { return fetch('/a'); }, b: 2, get c() { return fetch('/c'); } };
const { a, ...rest } = source;
[a, rest];
// pause: /a => 1
// pause: /c => 3
// expect: [1, {"b": 2, "c": 3}]
