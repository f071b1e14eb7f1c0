const a = [1, 2];
const b = [...a, 3, ...'hi', ...new Set([4]), ...[]];
[b, [...a] !== a, Math.max(...a, ...[9]), [...[, 1]].length];
// expect: [[1, 2, 3, "h", "i", 4], true, 9, 2]
