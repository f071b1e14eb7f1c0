const first = new Response('moved');
const second = new Response(first.body, { headers: { 'content-type': 'text/x' } });
return [await second.text(), first.bodyUsed, second.headers.get('content-type'), await first.text().catch(error => error.name)];
// style: standard
// expect: ["moved",true,"text/x","TypeError"]
