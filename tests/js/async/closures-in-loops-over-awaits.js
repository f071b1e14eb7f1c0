const fs = [], log = [];
for (let i = 0; i < 3; i++) { await null; fs.push(() => i); if (i === 1) { i += 0.5; await fetch('/p'); } }
for (const x of ['a', 'b']) { const y = x + (await (await fetch('/' + x)).json()); fs.push(() => y); }
for (let i = 0, grow = () => ++i; i < 2; await null, i++) { fs.push(() => i); grow(); }
let n = 0; while (n < 2) { let c = n++; fs.push(() => c++); await null; }
const shared = (() => { let v = 0; return { inc: async () => { const old = v; await null; return (v = old + 1); }, get: () => v }; })();
await Promise.all([shared.inc(), shared.inc()]);
return [fs.map(f => f()), fs.slice(-2).map(f => f()), shared.get()];
// pause: /p => 0
// pause: /a => 1
// pause: /b => 2
// style: standard
// expect: [[0,1.5,2.5,"a1","b2",0,1,0,1],[1,2],1]
