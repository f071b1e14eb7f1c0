const set = new Set([1, 2]);
const seen = [];
for (const item of set) {
  seen.push(item);
  const again = fetch('/item/' + item);
  if (again) { set.delete(1); set.add(1); }
}
[seen, [...set]];
// pause: /item/1 => false
// pause: /item/2 => true
// pause: /item/1 => false
// expect: [[1, 2, 1], [2, 1]]
