const r = await fetch(input.base + '/redirect?to=OTHER/echo', { headers: { authorization: 'secret', cookie: 'a=1', 'x-a': 'kept' } });
const same = await fetch(input.base + '/redirect?to=/echo', { headers: { authorization: 'secret', cookie: 'a=1' } });
return [(await r.json()).headers, r.url, (await same.json()).headers];
// style: standard
// request: GET /echo {"authorization":"secret","cookie":"a=1"}
// request: GET /echo {"x-a":"kept"}
// request: GET /redirect?to=/echo {"authorization":"secret","cookie":"a=1"}
// request: GET /redirect?to=OTHER/echo {"authorization":"secret","cookie":"a=1","x-a":"kept"}
// expect: [{"x-a":"kept"},"http://other/echo",{"authorization":"secret","cookie":"a=1"}]
