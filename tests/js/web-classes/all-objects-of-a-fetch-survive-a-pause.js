const headers = new Headers({ 'X-A': 'é', 'set-cookie': 'a=1' });
const walk = headers.entries();
walk.next();
const text = new Blob(['zwölf 😀'], { type: 'text/plain' });
const bytes = new Blob([new Uint8Array([255, 0])]);
const file = new File([text], 'ü😀.txt', { lastModified: 5 });
const form = new FormData();
form.append('ü😀', 'a😀'); form.append('file', file);
const request = new Request('http://a/?q', { method: 'POST', body: '{"a":"😀"}', headers: { a: '1' }, redirect: 'manual', integrity: 'sha256-x' });
const read = new Response('gone', { status: 201, statusText: 'Mäde' });
read.text();
const unread = new Response(new Uint8Array([104, 105]), { headers: { 'content-type': 'text/x' } });
const locked = new Response('locked');
const reader = locked.body.getReader();
const answer = await fetch('/first');
const clone = answer.clone();
await fetch('/second');
return [[...headers], walk.next().value, await text.text(), [...new Uint8Array(await bytes.arrayBuffer())], file.name, file.lastModified, await file.text(),
  [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]), request.method, request.redirect, request.integrity, [...request.headers], await request.json(),
  read.status, read.statusText, read.bodyUsed, await unread.text(), locked.body.locked, (await reader.read()).value.length, answer.status, await answer.json(), await clone.text()];
// style: standard
// pause: /first => 203 {"data": [1, "😀"]}
// pause: /second => null
// node: skip its fetch is a stand-in, whose responses have no clone()
// expect: [[["set-cookie","a=1"],["x-a","é"]],["x-a","é"],"zwölf 😀",[255,0],"ü😀.txt",5,"zwölf 😀",[["ü😀","a😀"],["file","ü😀.txt"]],"POST","manual","sha256-x",[["a","1"],["content-type","text/plain;charset=UTF-8"]],{"a":"😀"},201,"Mäde",true,"hi",true,6,203,{"data":[1,"😀"]},"{\"data\":[1,\"😀\"]}"]
