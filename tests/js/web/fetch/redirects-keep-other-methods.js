const seen = [];
for (const status of [301, 302, 303, 307, 308]) {
  const r = await fetch(`${input.base}/redirect?status=${status}&to=/echo`, { method: 'PUT', body: 'x' });
  const { method, body } = await r.json();
  seen.push([status, method, body]);
}
return seen;
// style: standard
// request: GET /echo
// request: PUT /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /redirect?status=301&to=/echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /redirect?status=302&to=/echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /redirect?status=303&to=/echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /redirect?status=307&to=/echo {"content-type":"text/plain;charset=UTF-8"} "x"
// request: PUT /redirect?status=308&to=/echo {"content-type":"text/plain;charset=UTF-8"} "x"
// expect: [[301,"PUT","x"],[302,"PUT","x"],[303,"GET",""],[307,"PUT","x"],[308,"PUT","x"]]
