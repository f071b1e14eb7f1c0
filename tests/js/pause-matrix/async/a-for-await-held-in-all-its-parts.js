const log = [];
const waits = async () => { for await (const x of [fetch('/a'), 'plain']) log.push(x === 'plain' ? x : await x.json()); };
const run = waits();
const chain = Promise.resolve('kept').finally(() => fetch('/b'));
const all = Promise.all([chain, Promise.allSettled([fetch('/c').then(r => r.json())])]);
await run;
return [log, await all];
// pause: /a => "A"
// pause: /c => "C"
// pause: /b => 0
// style: standard
// expect: [["A","plain"],["kept",[{"status":"fulfilled","value":"C"}]]]
