const log = [];
const source = name => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      async next() { const r = await fetch('/' + name + '/' + i); return { done: i > 2, value: [i++, await r.json()] }; },
      async return(v) { log.push('return ' + name + ' ' + await (await fetch('/return/' + name)).json()); return {}; },
    };
  },
});
for await (const [i, v] of source('break')) { if (i === 0) continue; log.push(v); break; }
try { for await (const x of source('throw')) { await null; throw new Error('body'); } } catch (error) { log.push(error.message); }
const f = async () => { for await (const x of source('return')) { try { return await (await fetch('/value')).json(); } finally { log.push('finally'); } } };
log.push(await f());
outer: for (const n of [1, 2]) { for await (const x of source('label')) { if (n === 1) continue outer; break outer; } }
return log;
// pause: /break/0 => "a"
// pause: /break/1 => "b"
// pause: /return/break => "r1"
// pause: /throw/0 => "c"
// pause: /return/throw => "r2"
// pause: /return/0 => "d"
// pause: /value => "v"
// pause: /return/return => "r3"
// pause: /label/0 => "e"
// pause: /return/label => "r4"
// pause: /label/0 => "f"
// pause: /return/label => "r5"
// style: standard
// expect: ["b","return break r1","return throw r2","body","finally","return return r3","v","return label r4","return label r5"]
