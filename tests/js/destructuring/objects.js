const { a, b: renamed, c = 'default', d: { e = 5, f } = { f: 6 }, ...rest } = { a: 1, b: 2, g: 7, h: 8 };
[a, renamed, c, e, f, rest];
// expect: [1, 2, "default", 5, 6, {"g": 7, "h": 8}]
