const r = await fetch(input.base + '/echo?x=1#frag');
return [(await r.json()).path, r.url];
// style: standard
// request: GET /echo?x=1
// expect: ["/echo?x=1","http://server/echo?x=1"]
