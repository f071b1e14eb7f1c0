const SIZE = 4000; // quick 200
function kernel(n) {
  const rows = [];
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = (seed * 16807) % 2147483647;
    rows.push({ key: seed % 1000, id: i });
  }
  rows.sort((a, b) => a.key - b.key || a.id - b.id);
  return rows[0].id + rows[n - 1].id * 7 + rows[n >> 1].key;
}
kernel(SIZE);
