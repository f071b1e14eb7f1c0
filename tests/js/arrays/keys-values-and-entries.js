const a = ['x', , 'z'];
[[...a.keys()], [...a.entries()], [...a.values()].length, Object.keys(a), a[Symbol.iterator] === a.values, [...[].keys()]];
// expect: [[0, 1, 2], [[0, "x"], [1, null], [2, "z"]], 3, ["0", "2"], true, []]
