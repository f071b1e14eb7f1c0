const readers = [];
for (let i = 0; i < 2; i++) {
  try { throw new Error('e' + i); } catch (error) {
    readers.push(() => error.message);
    fetch('/log/' + error.message);
  }
}
readers.map(read => read());
// pause: /log/e0 => null
// pause: /log/e1 => null
// expect: ["e0", "e1"]
