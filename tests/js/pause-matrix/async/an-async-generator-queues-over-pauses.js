const log = [];
async function* g() {
  try {
    while (true) { const got = yield (await fetch('/step')).json(); log.push(got); if (got === 'stop') return fetch('/end').then(r => r.json()); }
  } catch (error) { log.push('caught ' + error); yield (await fetch('/rescue')).json(); } finally { log.push('finally'); await fetch('/close'); }
}
const it = g();
const queue = [it.next('lost'), it.next('a'), it.throw('oops'), it.next('b'), it.next('c')];
const results = (await Promise.allSettled(queue)).map(r => r.value ?? r.reason);
const other = g();
await other.next();
const ends = await Promise.all([other.next('stop'), other.return('r'), other.next()]);
return [results, ends, log];
// pause: /step => 1
// pause: /step => 2
// pause: /rescue => "saved"
// pause: /close => 0
// pause: /step => 3
// pause: /end => "ended"
// pause: /close => 0
// style: standard
// expect: [[{"value":1,"done":false},{"value":2,"done":false},{"value":"saved","done":false},{"done":true},{"done":true}],[{"value":"ended","done":true},{"value":"r","done":true},{"done":true}],["a","caught oops","finally","stop","finally"]]
