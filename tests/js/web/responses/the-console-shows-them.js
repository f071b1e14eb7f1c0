const response = new Response('x', { status: 201 });
await response.text();
console.log([response.status, response.headers]);
return 1;
// style: standard
// log: [ 201, Headers { 'content-type': 'text/plain;charset=UTF-8' } ]
// expect: 1
