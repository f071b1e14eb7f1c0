const readers = [];
for (let i = 0, read = () => i; i < 2; i++) {
  fetch('/w/' + i);
  readers.push(read, () => i);
}
readers.map(read => read());
// pause: /w/0 => 1
// pause: /w/1 => 1
// expect: [0, 0, 0, 1]
