const readers = [];
for (var i = 0; i < 2; i++) { readers.push(() => i); fetch('/w/' + i); }
[readers.map(read => read()), i];
// pause: /w/0 => 1
// pause: /w/1 => 1
// expect: [[2, 2], 2]
