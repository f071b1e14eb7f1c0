[input.name, input.list.length, typeof input, globalThis.input === input];
// input: {"name": "Ann", "list": [1, 2]}
// expect: ["Ann", 2, "object", true]
