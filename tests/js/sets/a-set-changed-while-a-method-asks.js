const s = new Set([1, 2, 3, 4]);
const eager = { size: 9, has(v) { if (v === 1) { s.delete(2); s.add(5); } return false; }, keys() {} };
const first = [...s.difference(eager)];
const seen = [];
const t = new Set([1, 2, 3]);
t.isDisjointFrom({ size: 9, has(v) { seen.push(v); if (v === 1) { t.delete(2); t.add(7); } return false; }, keys() {} });
class Sub extends Set {}
[first, [...s], seen, new Sub([1]).union(new Set()) instanceof Sub, new Sub([1]).union(new Set()).constructor === Set]
// node: no methods of sets
// expect: [[1,2,3,4],[1,3,4,5],[1,3,7],false,true]
