[Array.from('abc'), Array.from({ length: 2, 0: 'x' }), Array.from(new Set([1, 1, 2])), Array.from([1, 2], (n, i) => n * 10 + i), Array.from({ length: 3 }, (_, i) => i * i), Array.from(new Map([['k', 1]])), Array.of(), Array.from(5)];
// expect: [["a", "b", "c"], ["x", null], [1, 2], [10, 21], [0, 1, 4], [["k", 1]], [], []]
