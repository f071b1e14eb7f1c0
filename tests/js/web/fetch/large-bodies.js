const text = await (await fetch(input.base + '/large?bytes=300000')).text();
const sent = await (await fetch(input.base + '/echo', { method: 'POST', body: 'y'.repeat(100000) })).json();
return [text.length, sent.body.length, sent.body.at(-1)];
// style: standard
// request: GET /large?bytes=300000
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} 100002 characters
// expect: [300000,100000,"y"]
