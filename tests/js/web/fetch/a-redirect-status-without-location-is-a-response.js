const r = await fetch(input.base + '/reply?status=302&type=text/plain&body=here');
return [r.status, r.redirected, await r.text()];
// style: standard
// request: GET /reply?status=302&type=text/plain&body=here
// expect: [302,false,"here"]
