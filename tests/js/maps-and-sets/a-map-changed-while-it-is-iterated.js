const m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
const seen = [];
for (const [k] of m) {
  seen.push(k);
  if (k === 1) { m.delete(2); m.set(4, 'd'); }
  if (k === 3) { m.delete(1); m.set(1, 'back'); }
}
seen;
// expect: [1, 3, 4, 1]
