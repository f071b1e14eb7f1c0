let n = 0;
const log = [];
while (true) { n++; if (n === 2) continue; if (n > 4) break; log.push(n); }
log;
// expect: [1, 3, 4]
