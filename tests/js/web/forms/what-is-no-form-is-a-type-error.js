const make = (body, type) => new Response(body, { headers: { 'content-type': type } });
const bodies = [make('a=1', 'text/plain'), make('a', 'multipart/form-data'), make('a', 'multipart/form-data; boundary=x'), make('--x\r\nfoo: bar\r\n\r\na\r\n--x--', 'multipart/form-data; boundary=x'), new Response()];
return await Promise.all(bodies.map(body => body.formData().then(() => 'a form', error => error.name)));
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError"]
