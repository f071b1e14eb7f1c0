const r = await fetch('/gone');
return [r.ok, r.status, r.statusText, await r.json()];
// pause: /gone => 404 {"why": "gone"}
// style: standard
// expect: [false,404,"Not Found",{"why":"gone"}]
