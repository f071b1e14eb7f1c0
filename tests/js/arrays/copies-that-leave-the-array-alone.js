const a = [3, 1, 2];
[a.toSorted(), a.toReversed(), a.toSpliced(1, 1, 'x', 'y'), a.with(0, 'w'), a.with(-1, 'z'), a, (() => { try { a.with(5, 1); } catch (e) { return e.name; } })()];
// expect: [[1, 2, 3], [2, 1, 3], [3, "x", "y", 2], ["w", 1, 2], [3, 1, "z"], [3, 1, 2], "RangeError"]
