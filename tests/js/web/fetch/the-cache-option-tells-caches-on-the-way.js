const seen = [];
for (const cache of ['default', 'no-store', 'reload', 'no-cache', 'force-cache']) seen.push([cache, (await (await fetch(input.base + '/echo?' + cache, { cache })).json()).headers]);
const own = await (await fetch(input.base + '/echo', { cache: 'no-store', headers: { 'cache-control': 'mine' } })).json();
return [seen, own.headers];
// style: standard
// request: GET /echo {"cache-control":"mine","pragma":"no-cache"}
// request: GET /echo?default
// request: GET /echo?force-cache
// request: GET /echo?no-cache {"cache-control":"max-age=0"}
// request: GET /echo?no-store {"cache-control":"no-cache","pragma":"no-cache"}
// request: GET /echo?reload {"cache-control":"no-cache","pragma":"no-cache"}
// expect: [[["default",{}],["no-store",{"cache-control":"no-cache","pragma":"no-cache"}],["reload",{"cache-control":"no-cache","pragma":"no-cache"}],["no-cache",{"cache-control":"max-age=0"}],["force-cache",{}]],{"cache-control":"mine","pragma":"no-cache"}]
