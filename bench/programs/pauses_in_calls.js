const SIZE = 1000;
const load = (i) => fetch('u/' + i).n;
const seen = new Map();
function walk(ids) {
  return ids.map((id) => {
    const n = load(id);
    seen.set('last', n);
    return n;
  });
}
let total = 0;
for (let i = 0; i < SIZE; i += 10) {
  for (const n of walk(Array.from({ length: 10 }, (_, j) => i + j))) total += n;
}
total
