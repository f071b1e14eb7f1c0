const latin = '6fg='; // e9 f8
const seen = [];
for (const type of ['text/plain;charset=latin1', 'text/plain', 'text/plain;charset=utf-8', 'application/octet-stream']) {
  const r = await fetch(`${input.base}/reply?type=${type}&base64=${encodeURIComponent(latin)}`);
  const copy = r.clone();
  seen.push([await r.text(), [...await copy.bytes()]]);
}
return [seen, await (await fetch(input.base + '/reply?type=text/plain;charset=latin1&body=é')).text()];
// style: standard
// request: GET /reply?type=application/octet-stream&base64=6fg%3D
// request: GET /reply?type=text/plain&base64=6fg%3D
// request: GET /reply?type=text/plain;charset=latin1&base64=6fg%3D
// request: GET /reply?type=text/plain;charset=latin1&body=%C3%A9
// request: GET /reply?type=text/plain;charset=utf-8&base64=6fg%3D
// expect: [[["\ufffd\ufffd",[233,248]],["\ufffd\ufffd",[233,248]],["\ufffd\ufffd",[233,248]],["\ufffd\ufffd",[233,248]]],"\u00e9"]
