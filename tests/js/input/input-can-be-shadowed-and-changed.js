function f(input) { return input; }
const before = input;
input = 'changed';
[before, f('param'), input];
// input: "given"
// expect: ["given", "param", "changed"]
