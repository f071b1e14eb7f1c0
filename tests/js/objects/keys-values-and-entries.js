const o = { b: 1, a: [2], 1: 'one' };
[Object.keys(o), Object.values(o), Object.entries(o), Object.keys('ab'), Object.entries([7]), Object.keys(5), Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k]))];
// expect: [["1", "b", "a"], ["one", 1, [2]], [["1", "one"], ["b", 1], ["a", [2]]], ["0", "1"], [["0", 7]], [], {"1": "b", "2": "a", "one": "1"}]
