const log = [];
a: { b: { log.push(1); break a; } log.push('never'); }
outer: for (const x of [1, 2, 3]) { inner: for (const y of 'ab') { if (x === 2) continue outer; if (y === 'b') break inner; log.push(x + y); } log.push('end ' + x); }
loop: do { switch (log.length) { case 99: break loop; default: break loop; } } while (true);
sw: switch (1) { case 1: for (;;) { break sw; } case 2: log.push('never'); }
x: y: z: for (let i = 0; i < 2; i++) { if (i) continue x; log.push('multi'); }
block: try { break block; } finally { log.push('finally'); }
nested: for (const k in { p: 1, q: 2 }) { try { continue nested; } finally { log.push('f ' + k); } }
if (true) lab: { log.push('if'); break lab; }
w: while (true) { for (let i = 0; ; i++) { try { if (i > 1) break w; continue; } finally { log.push('w' + i); } } }
function f() { l: for (const x of [1]) { try { return 'returned'; } finally { break l; } } return 'overridden'; }
await_: for (const yield_ of [1]) { log.push('names'); continue await_; }
log.push(f());
log
// expect: [1,"1a","end 1","3a","end 3","multi","finally","f p","f q","if","w0","w1","w2","names","overridden"]
