const request = new Request('http://a/', { method: 'POST', body: 'x', headers: { a: '1' } });
const clone = request.clone();
clone.headers.set('a', '2');
const used = new Request('http://a/', { method: 'POST', body: 'x' });
await used.text();
let error;
try { used.clone(); } catch (thrown) { error = thrown.name; }
return [request.headers.get('a'), clone.headers.get('a'), await clone.text(), request.bodyUsed, await request.text(), error];
// style: standard
// expect: ["1","2","x",false,"x","TypeError"]
