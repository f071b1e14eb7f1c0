const { length, [0]: first } = 'text';
const { toFixed, missing = 'none' } = 5;
const { x } = true;
[length, first, typeof toFixed, missing, x === undefined];
// expect: [4, "t", "function", "none", true]
