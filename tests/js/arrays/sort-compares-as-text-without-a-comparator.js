[[10, 9, 1, 100].sort(), ['b', undefined, 'a', , 'C'].sort(), [true, false].sort(), [[2], [10]].sort(), [3, 20, null].sort()];
// expect: [[1, 10, 100, 9], ["C", "a", "b", null, null], [false, true], [[10], [2]], [20, 3, null]]
