[[1, 2, 3].reverse(), [1, , 3, 4].reverse().length, new Array(3).fill(0), [1, 2, 3, 4].fill('x', 1, -1), [1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3)];
// expect: [[3, 2, 1], 4, [0, 0, 0], [1, "x", "x", 4], [4, 5, 3, 4, 5], [1, 1, 2, 3, 5]]
