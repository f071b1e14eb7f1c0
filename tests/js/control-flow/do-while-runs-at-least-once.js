let n = 10;
const log = [];
do { log.push(n); n++; } while (n < 5);
do log.push('x'); while (false) log.push('same line');
log;
// expect: [10, "x", "same line"]
