const r = await fetch(input.base + '/redirect?to=/redirect?to=/echo');
const direct = await fetch(input.base + '/echo');
return [r.status, r.redirected, r.url, (await r.json()).path, direct.redirected, r.type];
// style: standard
// request: GET /echo
// request: GET /echo
// request: GET /redirect?to=/echo
// request: GET /redirect?to=/redirect?to=/echo
// expect: [200,true,"http://server/echo","/echo",false,"basic"]
