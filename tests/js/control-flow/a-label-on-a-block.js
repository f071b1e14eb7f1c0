let log = [];
a: { log.push(1); b: { log.push(2); break a; } log.push('never'); }
c: if (true) { log.push(3); break c; }
log;
// expect: [1, 2, 3]
