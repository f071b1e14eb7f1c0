const response = new Response('abc', { status: 201, headers: { x: '1' } });
const clone = response.clone();
clone.headers.set('x', '2');
const text = await clone.text();
return [text, response.bodyUsed, clone.bodyUsed, await response.text(), clone.status, response.headers.get('x'), clone.headers.get('x')];
// style: standard
// expect: ["abc",false,true,"abc",201,"1","2"]
