const a = [1, 2, 3];
const seen = [];
a.forEach((x, i) => { seen.push(x); if (i === 0) { a[1] = 'changed'; a.push('new'); } });
const b = [1, 2, 3, 4];
const visited = [];
b.forEach(x => { visited.push(x); if (x === 1) b.shift(); });
[seen, a, visited];
// expect: [[1, "changed", 3], [1, "changed", 3, "new"], [1, 3, 4]]
