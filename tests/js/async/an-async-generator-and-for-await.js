async function* pages(n) { try { for (let i = 1; i <= n; i++) { const r = await fetch('/page/' + i); yield await r.json(); } } finally { order.push('closed ' + await (await fetch('/close')).json()); } }
const order = [];
for await (const page of pages(2)) order.push(page);
for await (const page of pages(9)) { order.push(page); break; }
return order;
// pause: /page/1 => "one"
// pause: /page/2 => "two"
// pause: /close => 1
// pause: /page/1 => "again"
// pause: /close => 2
// style: standard
// expect: ["one","two","closed 1","again","closed 2"]
