const a = [1, , 3];
const each = [], of = [];
a.forEach((x, i) => each.push(i));
for (const x of a) of.push(x === undefined);
[each, of, a.map(() => 0).length, 1 in a.map(() => 0), a.filter(() => true), a.every(x => x), a.reduce((s, x) => s + x), [...a].length, 1 in [...a], a.join('-'), a.find(x => x === undefined) === undefined];
// expect: [[0, 2], [false, true, false], 3, false, [1, 3], true, 4, 3, true, "1--3", true]
