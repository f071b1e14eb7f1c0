const a = [1, [2], 3];
[a.slice(-2), a.slice(1, 2), a.slice(), a.concat(4, [5, [6]]), [].concat('x', [[]]), a.concat() !== a, a.slice()[1] === a[1], [1, , 2].concat([, 3]).length];
// expect: [[[2], 3], [[2]], [1, [2], 3], [1, [2], 3, 4, 5, [6]], ["x", []], true, true, 5]
