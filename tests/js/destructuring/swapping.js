let a = 1, b = 2, c = 3;
[a, b, c] = [c, a, b];
const list = [1, 2, 3];
[list[0], list[2]] = [list[2], list[0]];
[a, b, c, list];
// expect: [3, 1, 2, [3, 2, 1]]
