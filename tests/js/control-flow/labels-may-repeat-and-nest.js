const log = [];
x: for (const a of [1, 2]) { y: for (;;) { log.push(a); continue x; } }
x: for (;;) { log.push('again'); break x; }
log;
// expect: [1, 2, "again"]
