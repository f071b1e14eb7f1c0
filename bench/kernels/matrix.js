const SIZE = 40; // quick 6
function kernel(n) {
  const make = (f) => {
    const rows = [];
    for (let i = 0; i < n; i++) {
      const row = [];
      for (let j = 0; j < n; j++) row.push(f(i, j));
      rows.push(row);
    }
    return rows;
  };
  const a = make((i, j) => i + j);
  const b = make((i, j) => i - j);
  const c = make(() => 0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
  }
  return c.flat().reduce((x, y) => x + y, 0);
}
kernel(SIZE);
