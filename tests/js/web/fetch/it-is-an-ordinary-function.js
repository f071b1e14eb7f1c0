return [fetch.name, typeof fetch, Object.prototype.toString.call(fetch(input.base + '/echo')), (await Promise.all(['/echo', '/echo?2'].map(path => fetch(input.base + path)))).map(r => r.status)];
// style: standard
// request: GET /echo
// request: GET /echo?2
// expect: ["fetch","function","[object Promise]",[200,200]]
