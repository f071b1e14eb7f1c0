const f = (a, b) => [a, b === undefined];
[f(1, 2, 3), f(1), f()];
// expect: [[1, false], [1, true], [null, true]]
