const channel = []; let wake = null;
async function producer() { for (const id of [1, 2]) { channel.push(await (await fetch('/make/' + id)).json()); wake?.(); } channel.push(null); wake?.(); }
async function consumer() { const got = []; for (;;) { while (!channel.length) await new Promise(r => { wake = r; }); const v = channel.shift(); if (v === null) return got; got.push(v, (await fetch('/use/' + v)).status); } }
const [, got] = await Promise.all([producer(), consumer()]);
return got;
// pause: /make/1 => "a"
// pause: /make/2 => "b"
// pause: /use/a => 200 null
// pause: /use/b => 202 null
// style: standard
// expect: ["a",200,"b",202]
