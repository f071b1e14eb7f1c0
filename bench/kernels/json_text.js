const SIZE = 1500; // quick 50
function kernel(n) {
  const rows = [];
  for (let i = 0; i < n; i++) {
    rows.push({ id: i, name: 'user ' + i, tags: ['a', 'b"c', 'd\n'], score: i / 4, active: i % 2 === 0, manager: null });
  }
  const text = JSON.stringify(rows);
  const back = JSON.parse(text);
  return text.length + back.length + JSON.stringify(back[n - 1], null, 2).length;
}
kernel(SIZE);
