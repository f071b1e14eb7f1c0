const log = [];
async function* leaf(n) { try { for (let i = 0; i < n; i++) yield n + '.' + i; } finally { log.push('leaf closed'); } }
async function* tree() { yield* leaf(2); const got = yield* [fetch('/in').then(r => r.json()), 'sync']; log.push(got); yield* leaf(1); return 'end'; }
const fresh = tree(), started = tree(), deep = tree(), closed = tree();
await started.next(); await deep.next(); await deep.next(); const third = deep.next();
await closed.return('c');
await fetch('/pause');
const results = [await fresh.next(), await started.next(), await third, await closed.next(), await started.return('bye')];
await fetch('/pause');
for await (const x of deep) results.push(x);
try { await fresh.throw(new Error('t')); } catch (error) { results.push(error.message); }
return [results, log];
// pause: /in => "in"
// pause: /pause => 0
// pause: /pause => 0
// style: standard
// expect: [[{"value":"2.0","done":false},{"value":"2.1","done":false},{"value":"in","done":false},{"done":true},{"value":"bye","done":true},"sync","1.0","t"],["leaf closed","leaf closed",null,"leaf closed","leaf closed"]]
