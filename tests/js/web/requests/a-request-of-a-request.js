const first = new Request('http://a/', { method: 'POST', body: 'x', headers: { a: '1', b: '2' }, redirect: 'error', cache: 'no-cache' });
const second = new Request(first, { headers: { c: '3' } });
const third = new Request(second, { method: 'PUT', body: 'y' });
return [first.bodyUsed, [...second.headers], second.redirect, second.cache, third.method, second.bodyUsed, await third.text(), third.headers.get('content-type')];
// style: standard
// expect: [true,[["c","3"]],"error","no-cache","PUT",false,"y","text/plain;charset=UTF-8"]
