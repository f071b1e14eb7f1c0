const url = new URL('/echo', input.base);
url.searchParams.set('q', 'a b&c');
url.hash = 'part';
const r = await fetch(url);
return [(await r.json()).path, r.url];
// style: standard
// request: GET /echo?q=a+b%26c
// expect: ["/echo?q=a+b%26c","http://server/echo?q=a+b%26c"]
