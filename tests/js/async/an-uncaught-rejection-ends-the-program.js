async function inner() { const r = await fetch('/x'); throw new RangeError('status ' + r.status); }
async function outer() { await inner(); }
await outer();
return 'not here';
// pause: /x => 503 null
// expect-error: RangeError: status 503
// style: standard
