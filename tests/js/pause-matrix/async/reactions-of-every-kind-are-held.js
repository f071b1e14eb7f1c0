const log = [];
let open, fail;
const gate = new Promise((resolve, reject) => { open = resolve; fail = reject; });
const waits = (async () => { try { log.push('await ' + await gate); } finally { log.push('await over'); } })();
const chained = gate.then(v => { log.push('then ' + v); return v + '!'; }).finally(() => log.push('finally')).then(v => log.push('chained ' + v));
const caught = gate.then(() => { throw new Error('x'); }).catch(e => log.push('caught ' + e.message));
const thenable = Promise.resolve({ then(resolve) { gate.then(v => resolve('thenable ' + v)); } });
const both = Promise.all([gate, thenable, 5]);
const first = Promise.race([new Promise(() => {}), gate]);
const settled = Promise.allSettled([gate, Promise.reject(1)]);
await fetch('/1');
await fetch('/2');
open((await (await fetch('/value')).json()));
fail('too late');
const results = [await both, await first, await settled, await caught];
await Promise.all([waits, chained]);
return [results, log];
// pause: /1 => 0
// pause: /2 => 0
// pause: /value => "v"
// style: standard
// expect: [[["v","thenable v",5],"v",[{"status":"fulfilled","value":"v"},{"status":"rejected","reason":1}],5],["await v","await over","then v","finally","caught x","chained v!"]]
