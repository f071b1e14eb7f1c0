const [a, , b = 'default', [c, d = 4] = [3], ...rest] = [1, 2, undefined, undefined, 5, 6];
const [x, y] = 'ab';
const [[k, v]] = new Map([['key', 'value']]);
[a, b, c, d, rest, x, y, k, v];
// expect: [1, "default", 3, 4, [5, 6], "a", "b", "key", "value"]
