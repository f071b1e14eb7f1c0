const log = [];
const o = { get v() { sleep(1); return fetch('/v'); }, toString() { sleep(1); return 'text'; } };
function* g() { try { sleep(1); yield fetch('/g'); } finally { sleep(1); log.push('closed'); } }
const mapped = [3, 1, 2].map(x => { sleep(1); return x * 2; }).sort((a, b) => { sleep(1); return a - b; });
for (const x of g()) { sleep(1); log.push(x); break; }
log.push(o.v + `${o}`, sleep(1) === undefined, sleep('1') === undefined, sleep(NaN) === undefined);
try { sleep(1e15); } catch (error) { log.push(error.name); } finally { sleep(1); }
[mapped, log, 'a1b'.replace(/\d/, d => { sleep(1); return d + d; })]
// pause: /g => "G"
// pause: /v => "V"
// node: its sleep here refuses nothing
// expect: [[2,4,6],["G","closed","Vtext",true,true,true,"RangeError"],"a11b"]
