const s = new Set([1, 2, 3]);
const seen = [];
s.forEach(x => { seen.push(x); if (x === 2) { s.clear(); s.add(9); } });
[seen, [...s]];
// expect: [[1, 2, 9], [9]]
