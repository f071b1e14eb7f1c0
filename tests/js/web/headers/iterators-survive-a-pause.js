const headers = new Headers({ b: '2', a: '1', c: '3' });
const entries = headers.entries();
const first = entries.next().value;
const reply = await fetch(input.base + '/echo', { headers });
headers.append('d', '4');
return [first, [...entries], (await reply.json()).headers];
// style: standard
// request: GET /echo {"a":"1","b":"2","c":"3"}
// expect: [["a","1"],[["b","2"],["c","3"],["d","4"]],{"a":"1","b":"2","c":"3"}]
