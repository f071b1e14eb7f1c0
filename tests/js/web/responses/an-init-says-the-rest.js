const response = new Response('x', { status: 404.9, statusText: 'Nöt Found', headers: [['X-A', '1'], ['content-type', 'a/b']] });
response.headers.append('x-b', '2');
return [response.status, response.statusText, response.ok, [...response.headers]];
// style: standard
// expect: [404,"N\u00f6t Found",false,[["content-type","a/b"],["x-a","1"],["x-b","2"]]]
