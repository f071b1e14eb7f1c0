let a, b;
const source = { a: 1, extra: true };
const value = ({ a } = source);
const list = ([b] = [7, 8]);
[value === source, list, a, b];
// expect: [true, [7, 8], 1, 7]
