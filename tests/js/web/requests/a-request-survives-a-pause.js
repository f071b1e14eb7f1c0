const request = new Request(input.base + '/echo', { method: 'POST', body: '{"ä":1}', headers: { 'content-type': 'application/json', 'x-a': '1' }, redirect: 'manual' });
const bytes = new Request(input.base + '/echo', { method: 'PUT', body: new Uint8Array([0, 255]) });
await fetch(input.base + '/echo');
const replies = [await (await fetch(request)).json(), await (await fetch(bytes)).json()];
return [request.redirect, request.bodyUsed, replies];
// style: standard
// request: GET /echo
// request: POST /echo {"content-type":"application/json","x-a":"1"} "{\"ä\":1}"
// request: PUT /echo {"base64":"AP8="}
// expect: ["manual",true,[{"method":"POST","path":"/echo","headers":{"content-type":"application/json","x-a":"1"},"body":"{\"\u00e4\":1}"},{"method":"PUT","path":"/echo","headers":{},"body":{"base64":"AP8="}}]]
