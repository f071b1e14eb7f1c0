const { a = 1, b = 2, c = 3, d = 4 } = { a: null, b: undefined, c: 0 };
const [e = 5, f = 6] = [, null];
[a, b, c, d, e, f];
// expect: [null, 2, 0, 4, 5, null]
