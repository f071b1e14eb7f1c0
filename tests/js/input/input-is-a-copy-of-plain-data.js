input.items.push({ n: 3 });
[input.items.map(i => i.n), Array.isArray(input.items), input.items instanceof Array, Object.getPrototypeOf(input) === Object.prototype];
// input: {"items": [{"n": 1}, {"n": 2}]}
// expect: [[1, 2, 3], true, true, true]
