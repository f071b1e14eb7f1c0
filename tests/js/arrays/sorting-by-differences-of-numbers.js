const by = (rows, compare) => rows.slice().sort(compare).map((row) => row.id).join('');
const rows = [
  { id: 'a', n: 2, m: 1 }, { id: 'b', n: 1, m: 1 }, { id: 'c', n: 2, m: 0 }, { id: 'd', n: -0, m: 2 }, { id: 'e', n: 0, m: 2 },
  { id: 'f', n: Infinity, m: 0 }, { id: 'g', n: Infinity, m: 0 }, { id: 'h', n: -Infinity, m: 0 },
];
const log = [];
log.push(by(rows, (a, b) => a.n - b.n));
log.push(by(rows, (a, b) => b.n - a.n));
log.push(by(rows, (a, b) => a.n - b.n || b.m - a.m));
log.push(by(rows, (a, b) => b.m - a.m || a.n - b.n));
log.push(by(rows, function (a, b) { return a.m - b.m; }));
log.push(by(rows, (a, a2) => a.n - a2.n || a2.n - a.n));
log.push([3, 1, 2, 10].sort((a, b) => a - b), [3, 1, 2, 10].toSorted((a, b) => b - a));
log.push([3, undefined, 1, , 2].sort((x, y) => y - x).length);
log.push(by([{ id: 'a', n: '10' }, { id: 'b', n: '9' }], (a, b) => a.n - b.n));
log.push(by([{ id: 'a', n: 2 }, { id: 'b', get n() { log.push('read'); return 1; } }], (a, b) => a.n - b.n));
class Row {
  constructor(id, n) {
    this.id = id;
    this.n = n;
  }
}
log.push(by([new Row('a', 2), new Row('b', 1)], (a, b) => a.n - b.n));
log.push(by([{ id: 'a', n: 2 }, { id: 'b', __proto__: { n: 1 } }], (a, b) => a.n - b.n));
log.push(by([{ id: 'a', n: 2n }, { id: 'b', n: 1n }], (a, b) => Number(a.n - b.n)));
try {
  [{ n: 1n }, { n: 2 }].sort((a, b) => a.n - b.n);
} catch (error) {
  log.push(error.name);
}
try {
  [{ n: 1 }, null].sort((a, b) => a.n - b.n);
} catch (error) {
  log.push(error.name);
}
let calls = 0;
[3, 2, 1].sort((a, b) => (calls++, a - b));
log.push(calls > 0);
log;
// expect: ["hdebacfg","fgacbdeh","hdebacfg","debahcfg","cfghabde","hdebacfg",[1,2,3,10],[10,3,2,1],5,"ba","read","ba","ba","ba","ba","TypeError","TypeError",true]
