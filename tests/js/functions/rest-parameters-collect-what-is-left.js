const f = (a, ...rest) => [a, rest, rest.length];
[f(), f(1), f(1, 2, 3), f.length];
// expect: [[null, [], 0], [1, [], 0], [1, [2, 3], 2], 1]
