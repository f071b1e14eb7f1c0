const seen = [];
for (const status of [301, 302, 303, 307, 308]) {
  const r = await fetch(`${input.base}/redirect?status=${status}&to=/echo`, { method: 'POST', body: 'x', headers: { 'x-a': '1', 'content-language': 'de' } });
  const { method, headers, body } = await r.json();
  seen.push([status, method, headers, body]);
}
return seen;
// style: standard
// request: GET /echo {"x-a":"1"}
// request: GET /echo {"x-a":"1"}
// request: GET /echo {"x-a":"1"}
// request: POST /echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /redirect?status=301&to=/echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /redirect?status=302&to=/echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /redirect?status=303&to=/echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /redirect?status=307&to=/echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// request: POST /redirect?status=308&to=/echo {"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"} "x"
// expect: [[301,"GET",{"x-a":"1"},""],[302,"GET",{"x-a":"1"},""],[303,"GET",{"x-a":"1"},""],[307,"POST",{"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"},"x"],[308,"POST",{"content-language":"de","content-type":"text/plain;charset=UTF-8","x-a":"1"},"x"]]
