const readers = [];
for (let i = 0; i < 6; i++) {
  readers.push(() => i);
  const skip = fetch('/skip/' + i);
  i += skip;
}
readers.map(read => read());
// pause: /skip/0 => 1
// pause: /skip/2 => 2
// pause: /skip/5 => 0
// expect: [1, 4, 5]
