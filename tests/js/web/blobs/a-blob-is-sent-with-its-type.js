const blob = new Blob([JSON.stringify({ a: 1 })], { type: 'application/json' });
const replies = [await fetch(input.base + '/echo', { method: 'POST', body: blob }), await fetch(input.base + '/echo', { method: 'POST', body: new Blob(['x']) })];
return await Promise.all(replies.map(async reply => { const { headers, body } = await reply.json(); return [headers, body]; }));
// style: standard
// request: POST /echo "x"
// request: POST /echo {"content-type":"application/json"} "{\"a\":1}"
// expect: [[{"content-type":"application/json"},"{\"a\":1}"],[{},"x"]]
