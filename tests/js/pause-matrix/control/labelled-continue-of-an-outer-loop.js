const seen = [];
rows: for (let row = 0; row < 3; row++) {
  for (const cell of ['a', 'b']) {
    if (fetch('/skip/' + row + cell)) continue rows;
    seen.push(row + cell);
  }
  seen.push('end ' + row);
}
seen;
// pause: /skip/0a => false
// pause: /skip/0b => true
// pause: /skip/1a => true
// pause: /skip/2a => false
// pause: /skip/2b => false
// expect: ["0a", "2a", "2b", "end 2"]
