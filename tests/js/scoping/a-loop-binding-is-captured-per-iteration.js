const readers = [];
for (let i = 0; i < 3; i++) readers.push(() => i);
for (var j = 0; j < 3; j++) readers.push(() => j);
readers.map(read => read());
// expect: [0, 1, 2, 3, 3, 3]
