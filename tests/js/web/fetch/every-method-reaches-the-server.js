const seen = [];
for (const method of ['GET', 'post', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE']) {
  const r = await fetch(input.base + '/echo', { method });
  seen.push((await r.json()).method);
}
const head = await fetch(input.base + '/reply?type=text/plain&body=unseen&header=x-a:1', { method: 'HEAD' });
return [seen, head.status, head.headers.get('x-a'), await head.text()];
// style: standard
// request: DELETE /echo
// request: GET /echo
// request: HEAD /reply?type=text/plain&body=unseen&header=x-a:1
// request: OPTIONS /echo
// request: PATCH /echo
// request: POST /echo
// request: PURGE /echo
// request: PUT /echo
// expect: [["GET","POST","PUT","DELETE","PATCH","OPTIONS","PURGE"],200,"1",""]
