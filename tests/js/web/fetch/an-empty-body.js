const r = await fetch(input.base + '/reply?type=application/json');
const again = await fetch(input.base + '/reply');
return [r.body !== null, await r.clone().text(), await r.json().catch(error => error.name), r.bodyUsed, (await again.arrayBuffer()).byteLength];
// style: standard
// request: GET /reply
// request: GET /reply?type=application/json
// expect: [true,"","SyntaxError",true,0]
