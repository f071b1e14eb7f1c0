const request = new Request(input.base + '/echo?r', { method: 'PUT', headers: { a: '1' }, body: 'text' });
const r = await fetch(request, { headers: { b: '2' } });
return [await r.json(), request.bodyUsed];
// style: standard
// request: PUT /echo?r {"b":"2"} "text"
// expect: [{"method":"PUT","path":"/echo?r","headers":{"b":"2"},"body":"text"},true]
