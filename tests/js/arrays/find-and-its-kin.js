const a = [5, 12, 8, 130];
const big = n => n > 10;
[a.find(big), a.findIndex(big), a.findLast(big), a.findLastIndex(big), a.find(n => n > 999) === undefined, a.findIndex(n => n > 999), [, 1].findIndex(x => x === undefined)];
// expect: [12, 1, 130, 3, true, -1, 0]
