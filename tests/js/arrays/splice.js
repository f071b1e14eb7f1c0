const a = [1, 2, 3, 4, 5];
[a.splice(1, 2), a.slice(), a.splice(-1), a.slice(), a.splice(1, 0, 'x', 'y'), a.slice(), a.splice(1), a, a.splice(), [1, 2].splice(undefined)];
// expect: [[2, 3], [1, 4, 5], [5], [1, 4], [], [1, "x", "y", 4], ["x", "y", 4], [1], [], [1, 2]]
