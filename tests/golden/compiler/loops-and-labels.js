const seen = [];
outer: for (const row of [[1, 2], [3, 4]]) {
  for (let i = 0; i < row.length; i++) {
    if (row[i] === 2) continue outer;
    if (row[i] === 4) break outer;
    seen.push(() => row[i]);
  }
}
seen.length
