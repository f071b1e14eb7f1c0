const r = new Request('http://example.com');
return [r.method, r.url, [...r.headers], r.body, r.bodyUsed, r.redirect, r.mode, r.credentials, r.cache, r.referrer, r.referrerPolicy, r.integrity, r.keepalive, r.destination, r.duplex, r.isReloadNavigation, r.isHistoryNavigation];
// style: standard
// expect: ["GET","http://example.com/",[],null,false,"follow","cors","same-origin","default","about:client","","",false,"","half",false,false]
