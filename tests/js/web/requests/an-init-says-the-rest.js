const r = new Request('http://example.com/', { method: 'put', headers: { A: '1' }, body: 'x', redirect: 'manual', mode: 'same-origin', credentials: 'omit', cache: 'no-store', referrer: 'http://example.org/x', referrerPolicy: 'origin', integrity: 'sha256-x', keepalive: 1 });
return [r.method, [...r.headers], await r.text(), r.redirect, r.mode, r.credentials, r.cache, r.referrer, r.referrerPolicy, r.integrity, r.keepalive];
// style: standard
// expect: ["PUT",[["a","1"],["content-type","text/plain;charset=UTF-8"]],"x","manual","same-origin","omit","no-store","http://example.org/x","origin","sha256-x",true]
