const seen = [];
function remember(list) { return item => { if (item > 1) list.push(item); else list.push(-item); }; }
const keep = remember(seen);
for (let i = 0; i < 3; i++) keep(fetch('api/' + i));
let n = 3;
while (n < 5) { keep(n); n++; }
seen
// pause: api/0 => 0
// pause: api/1 => 1
// pause: api/2 => 2
// expect: [0, -1, 2, 3, 4]
