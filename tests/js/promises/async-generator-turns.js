const log = [];
const p = Promise.resolve(); let q = p; for (let i = 1; i <= 12; i++) q = q.then(() => log.push('t' + i));
async function* g() { log.push('start'); yield 1; log.push('middle'); yield Promise.resolve(2); log.push('end'); return Promise.resolve(3); }
const it = g();
it.next().then(r => log.push('a ' + r.value)); it.next().then(r => log.push('b ' + r.value)); it.next().then(r => log.push('c ' + r.value)); it.return(p).then(r => log.push('d ' + r.done));
(async () => { for await (const x of ['sync']) log.push(x); log.push('for await over'); })();
(async () => { for await (const x of g()) log.push('loop ' + x); log.push('loop over'); })();
await q;
return log;
// style: standard
// expect: ["start","start","t1","middle","t2","a 1","end","sync","loop 1","middle","t3","b 2","t4","c 3","for await over","loop 2","end","t5","d true","t6","loop over","t7","t8","t9","t10","t11","t12"]
