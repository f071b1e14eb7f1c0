const paths = ['/echo?&&=', '/echo/%2e%2E/', '/echo;a=b', '/echo//x', '/echo?a=%20+%41'];
const seen = [];
for (const path of paths) { const r = await fetch(input.base + path); seen.push([r.url, (await r.json()).path ?? null]); }
return seen;
// style: standard
// request: GET /
// request: GET /echo//x
// request: GET /echo;a=b
// request: GET /echo?&&=
// request: GET /echo?a=%20+%41
// expect: [["http://server/echo?&&=","/echo?&&="],["http://server/",null],["http://server/echo;a=b",null],["http://server/echo//x","/echo//x"],["http://server/echo?a=%20+%41","/echo?a=%20+%41"]]
