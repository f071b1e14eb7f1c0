const r = await fetch('/a', { method: 'POST', body: JSON.stringify({ n: 1 }) });
const body = r.json();
const p = fetch('/b');
await fetch('/c');
const same = await p === await p;
return [r.status, r.bodyUsed, await body, same, (await p).status, await (await p).text()];
// pause: POST /a {"n": 1} => 201 {"made": true}
// pause: /b => [1]
// pause: /c => null
// style: standard
// expect: [201,true,{"made":true},true,200,"[1]"]
