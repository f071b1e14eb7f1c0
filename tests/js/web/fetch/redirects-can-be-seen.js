const r = await fetch(input.base + '/redirect?to=/echo', { redirect: 'manual' });
const next = await fetch(new URL(r.headers.get('location'), r.url));
return [r.status, r.type, r.redirected, r.url, r.ok, r.headers.get('location'), await r.text(), (await next.json()).path];
// style: standard
// request: GET /echo
// request: GET /redirect?to=/echo
// expect: [302,"basic",false,"http://server/redirect?to=/echo",false,"/echo","on the way","/echo"]
