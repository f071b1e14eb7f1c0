const log = [];
const run = v => { switch (v) { case 'a': let x = 1; log.push(x); case 'b': x = 2; log.push(x); break; default: try { x; } catch (e) { log.push(e.name); } case NaN: log.push('after default'); function hoisted() { return 'hoisted'; } case null: log.push(hoisted()); } };
const attempt = f => { try { f(); } catch (e) { log.push(e.name); } };
run('a'); attempt(() => run('b')); run('zzz'); run(null); run(NaN);
const side = []; const c = v => (side.push(v), v);
switch (c(3)) { case c(1): case c(3): side.push('hit'); case c(4): side.push('through'); break; case c(5): }
switch (0) { case -0: log.push('minus zero'); }
switch (1) {} switch (1) { default: } 
const type = v => { switch (typeof v) { case 'number': case 'bigint': return 'num'; case 'object': if (v) return 'obj'; default: return 'other'; } };
[log, side, [1, 1n, {}, null, 's'].map(type), (() => { for (const x of [1, 2, 3]) { switch (x) { case 2: continue; } side.push(x); } })(), side.slice(-2)]
// expect: [[1,2,"ReferenceError","ReferenceError","after default","hoisted","hoisted","ReferenceError","after default","hoisted","minus zero"],[3,1,3,"hit","through",1,3],["num","num","obj","other","other"],null,[1,3]]
