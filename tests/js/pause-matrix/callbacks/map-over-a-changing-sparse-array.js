const a = [1, , 3, 4];
const seen = [];
const out = a.map((n, i) => { seen.push(i); if (i === 0) { a.push(5); a.length = 3; } return n * fetch('/' + i); });
[out.length, 1 in out, out[0], out[2], 3 in out, seen];
// pause: /0 => 10
// pause: /2 => 20
// expect: [4, false, 10, 60, false, [0, 2]]
