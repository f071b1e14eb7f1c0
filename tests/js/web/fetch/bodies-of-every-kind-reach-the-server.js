const bodies = ['text é', new URLSearchParams([['a', '1 2'], ['b', 'ü&']]), new Blob(['b'], { type: 'text/x' }), new Uint8Array([0, 255, 128]), new Uint8Array([104, 105]).buffer, 5, { toString: () => 'an object' }];
const seen = [];
for (const body of bodies) {
  const r = await fetch(input.base + '/echo', { method: 'POST', body });
  const { headers, body: got } = await r.json();
  seen.push([headers['content-type'] ?? null, got]);
}
return seen;
// style: standard
// request: POST /echo "hi"
// request: POST /echo {"base64":"AP+A"}
// request: POST /echo {"content-type":"application/x-www-form-urlencoded;charset=UTF-8"} "a=1+2&b=%C3%BC%26"
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} "5"
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} "an object"
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} "text é"
// request: POST /echo {"content-type":"text/x"} "b"
// expect: [["text/plain;charset=UTF-8","text \u00e9"],["application/x-www-form-urlencoded;charset=UTF-8","a=1+2&b=%C3%BC%26"],["text/x","b"],[null,{"base64":"AP+A"}],[null,"hi"],["text/plain;charset=UTF-8","5"],["text/plain;charset=UTF-8","an object"]]
