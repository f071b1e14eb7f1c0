const url = new URL('http://a/b');
url.searchParams.set('q', 'ü');
const form = new FormData();
form.set('a', '1');
const seen = [
  fetch(url),
  fetch('/headers', { headers: new Headers({ 'X-A': '1' }) }),
  fetch('/params', { method: 'POST', body: new URLSearchParams({ a: '1 2' }) }),
  fetch('/blob', { method: 'POST', body: new Blob(['text'], { type: 'text/x' }), headers: [['b', '2']] }),
  fetch('/bytes', { method: 'POST', body: new Uint8Array([0, 255]) }),
  fetch(new Request('http://a/request', { method: 'PUT', body: 'x', headers: { c: '3' } })),
];
seen
// pause: http://a/b?q=%C3%BC => 1
// pause: /headers => 2
// pause: POST /params "a=1+2" => 3
// pause: POST /blob "text" => 4
// pause: POST /bytes "AP8=" => 5
// pause: PUT http://a/request "x" => 6
// node: skip its fetch is a stand-in
// expect: [1, 2, 3, 4, 5, 6]
