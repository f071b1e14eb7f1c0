const log = [];
async function* g() { try { yield 1; } catch (e) { sleep(1); log.push('caught ' + e); yield (sleep(1), 'c'); } finally { sleep(1); log.push('finally'); await (sleep(1), null); } }
const slow = v => { const p = Promise.resolve(v); Object.defineProperty(p, 'constructor', { get() { sleep(1); log.push('constructor'); return Promise; } }); return p; };
const a = g(), b = g(), c = g(), d = g();
await a.next(); await b.next(); await d.next();
const results = [await a.return(slow('r')), await b.throw('t'), await b.next(), await c.return(slow('fresh')), await c.return(slow('done'))];
async function* awaits() { log.push(await slow('awaited')); yield slow('yielded'); return slow('returned'); }
for await (const x of awaits()) results.push(x);
const e = awaits(); await e.next(); await e.next(); results.push(await e.next(), fetch('/w'));
return [results, log];
// pause: /w => "w"
// mode: sequential
// node: skip in Node nothing stops a program there; it gave this with a sleep that does nothing
// expect: [[{"value":"r","done":true},{"value":"c","done":false},{"done":true},{"value":"fresh","done":true},{"value":"done","done":true},"yielded",{"done":true},"w"],["constructor","finally","caught t","finally","constructor","constructor","constructor","awaited","constructor","constructor","constructor","awaited","constructor","constructor"]]
