const log = [];
const later = (v, n = 1) => (async () => { while (n--) await null; return v; })();
async function pool(tasks, size) { const out = []; let i = 0, live = 0, most = 0; const worker = async () => { while (i < tasks.length) { const mine = i++; most = Math.max(most, ++live); out[mine] = await tasks[mine](); live--; } }; await Promise.all(Array.from({ length: size }, worker)); return [out, most]; }
class Mutex { #tail = Promise.resolve(); run(f) { const r = this.#tail.then(f); this.#tail = r.catch(() => {}); return r; } }
const m = new Mutex(); let shared = 0; const bump = async () => { const v = shared; await later(0, 3); shared = v + 1; };
await Promise.all([m.run(bump), m.run(bump), m.run(() => { throw new Error('x'); }).catch(() => log.push('caught')), m.run(bump)]);
class Channel { #items = []; #waiting = []; send(v) { const w = this.#waiting.shift(); w ? w({ value: v, done: false }) : this.#items.push(v); } next() { return this.#items.length ? Promise.resolve({ value: this.#items.shift(), done: false }) : new Promise(ok => this.#waiting.push(ok)); } [Symbol.asyncIterator]() { return this; } }
const c = new Channel(); c.send(1); (async () => { await later(0, 2); c.send(2); c.send('stop'); })();
for await (const x of c) { if (x === 'stop') break; log.push(x); }
const retry = async (f, n) => { for (let i = 1; ; i++) try { return await f(i); } catch (e) { if (i === n) throw e; log.push('retry ' + i); } };
return [await pool([3, 1, 2].map((n, i) => () => later('r' + i, n)), 2), shared, log, await retry(async i => { if (i < 3) throw 1; return 'ok ' + i; }, 5)];
// style: standard
// expect: [[["r0","r1","r2"],2],3,["caught",1,2,"retry 1","retry 2"],"ok 3"]
