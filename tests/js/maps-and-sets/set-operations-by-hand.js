const a = new Set([1, 2, 3]), b = new Set([2, 3, 4]);
[[...new Set([...a, ...b])], [...a].filter(x => b.has(x)), [...a].filter(x => !b.has(x))];
// expect: [[1, 2, 3, 4], [2, 3], [1]]
