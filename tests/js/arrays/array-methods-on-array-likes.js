const like = { length: 3, 0: 'a', 1: 'b', 2: 'c' };
const p = Array.prototype;
const pushed = {};
p.push.call(pushed, 'x', 'y');
[p.slice.call(like, 1), p.map.call(like, s => s + s), p.join.call(like, ''), p.indexOf.call(like, 'c'), pushed, p.includes.call('abc', 'b'), p.reverse.call({ length: 2, 0: 1, 1: 2 })];
// expect: [["b", "c"], ["aa", "bb", "cc"], "abc", 2, {"0": "x", "1": "y", "length": 2}, true, {"0": 2, "1": 1, "length": 2}]
