async function* g() { try { yield 1; yield 2; } catch (error) { yield 'caught ' + error + (await (await fetch('/c')).json()); } }
async function* f() { try { yield 1; yield 2; } finally { await fetch('/f'); } }
const a = g(), b = f(), c = g();
await a.next();
await b.next();
return [await a.throw('x'), await a.next(), await b.return(Promise.resolve('r')), await b.next(), await c.return('fresh')];
// pause: /c => "c"
// pause: /f => 0
// style: standard
// expect: [{"value":"caught xc","done":false},{"done":true},{"value":"r","done":true},{"done":true},{"value":"fresh","done":true}]
