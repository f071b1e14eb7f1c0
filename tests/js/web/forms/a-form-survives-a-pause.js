const form = new FormData();
form.append('a', 'ä'); form.append('f', new Blob(['x'], { type: 'text/plain' }), 'n.txt');
const walk = form.entries();
walk.next();
await fetch(input.base + '/echo');
const [name, file] = walk.next().value;
const { body } = await (await fetch(input.base + '/echo', { method: 'POST', body: form })).json();
return [form.get('a'), name, file.name, await file.text(), body.includes('filename="n.txt"')];
// style: standard
// request: GET /echo
// request: POST /echo {"content-type":"multipart/form-data; boundary=BOUNDARY"} "--BOUNDARY\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nä\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--BOUNDARY--\r\n"
// expect: ["\u00e4","f","n.txt","x",true]
