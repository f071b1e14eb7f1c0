const seen = [];
outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    seen.push(`${i}${j}`);
  }
}
seen;
// expect: ["00", "01", "10", "11"]
