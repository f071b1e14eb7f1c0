const seen = [];
search: for (const a of [1, 2]) {
  for (let b = 1; b < 3; b++) {
    let c = 0;
    while (c < 2) {
      const found = fetch(`/${a}/${b}/${c}`);
      seen.push(`${a}${b}${c}`);
      if (found) break search;
      c++;
    }
  }
}
seen;
// pause: /1/1/0 => false
// pause: /1/1/1 => false
// pause: /1/2/0 => true
// expect: ["110", "111", "120"]
