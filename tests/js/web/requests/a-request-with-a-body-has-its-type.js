const types = ['text', new URLSearchParams('a=1'), new Blob(['x'], { type: 'a/b' }), new Uint8Array([1])].map(body => new Request('http://a/', { method: 'POST', body }).headers.get('content-type'));
const own = new Request('http://a/', { method: 'POST', body: 'x', headers: { 'Content-Type': 'mine/own' } });
return [types, own.headers.get('content-type')];
// style: standard
// expect: [["text/plain;charset=UTF-8","application/x-www-form-urlencoded;charset=UTF-8","a/b",null],"mine/own"]
