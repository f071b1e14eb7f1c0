[((a, b) => {}).length, ((a, b = 1, c) => {}).length, ((...r) => {}).length, function (x, { y }) {}.length];
// expect: [2, 1, 0, 2]
