const r = await fetch('/x');
const before = r.bodyUsed;
await r.text();
try { await r.json(); } catch (error) { return [before, r.bodyUsed, error.name]; }
// pause: /x => 1
// style: standard
// expect: [false,true,"TypeError"]
