const log = [];
function* g() { try { yield fetch('/g1'); yield fetch('/g2'); yield 'plain'; } finally { log.push('closed'); } }
const rejected = (async () => { await fetch('/slow'); throw new RangeError('late'); })();
rejected.catch(() => {});
for await (const r of g()) { log.push(r === 'plain' ? r : await r.json()); if (r === 'plain') break; }
try { for await (const v of [1, Promise.resolve(2), rejected, 4]) { log.push(v); await fetch('/body'); } } catch (error) { log.push(error.message); }
return log;
// pause: /slow => 0
// pause: /g1 => "one"
// pause: /g2 => "two"
// pause: /body => 0
// pause: /body => 0
// style: standard
// expect: ["one","two","plain","closed",1,2,"late"]
