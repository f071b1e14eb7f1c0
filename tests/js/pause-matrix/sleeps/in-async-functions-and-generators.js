const log = [];
async function f(a = (sleep(1), log.push('default'), 1)) { try { sleep(1); await null; sleep(1); return a; } finally { sleep(1); log.push('f finally'); } }
async function* g() { try { sleep(1); const got = yield 1; sleep(1); log.push('got ' + got); yield* inner(); return (sleep(1), 'end'); } finally { sleep(1); log.push('g finally'); } }
function* inner() { sleep(1); yield 'i1'; sleep(1); yield 'i2'; }
const source = { [Symbol.asyncIterator]() { sleep(1); let i = 0; return { next() { sleep(1); return { get done() { sleep(1); return i > 2; }, get value() { sleep(1); return i++; } }; }, return() { sleep(1); log.push('return'); return {}; } }; } };
const all = [await f(), await f(2)];
for await (const x of g()) { sleep(1); log.push(x); }
for await (const x of source) { sleep(1); log.push(x); if (x === 1) break; }
const it = g(); const queue = [it.next(), it.next('q'), it.return('r'), it.next()];
const settled = await Promise.all(queue);
log.push(fetch('/y'));
return [all, settled, log];
// pause: /y => "y"
// mode: sequential
// node: skip in Node nothing stops a program there; it gave this with a sleep that does nothing
// expect: [[1,2],[{"value":1,"done":false},{"value":"i1","done":false},{"value":"r","done":true},{"done":true}],["default","f finally","f finally",1,"got undefined","i1","i2","g finally",0,1,"return","got q","g finally","y"]]
