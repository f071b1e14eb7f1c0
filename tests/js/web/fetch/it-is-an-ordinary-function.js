const first = fetch(input.base + '/echo?1');
await first;
return [fetch.name, typeof fetch, Object.prototype.toString.call(first), (await Promise.all(['/echo', '/echo?2'].map(path => fetch(input.base + path)))).map(r => r.status)];
// style: standard
// request: GET /echo
// request: GET /echo?1
// request: GET /echo?2
// expect: ["fetch","function","[object Promise]",[200,200]]
