const type = encodeURIComponent('multipart/form-data; boundary="x y"');
const body = ['--x y', 'Content-Disposition: form-data; name="a"', '', '1', '--x y', 'content-disposition: form-data; name="f"; filename="n.txt"', 'Content-Type: text/html', '', '<p>', '--x y--', ''].join('\r\n');
const reply = await fetch(`${input.base}/reply?type=${type}&body=${encodeURIComponent(body)}`);
const form = await reply.formData();
return [form.get('a'), form.get('f').name, form.get('f').type, await form.get('f').text(), reply.bodyUsed];
// style: standard
// request: GET /reply?type=multipart%2Fform-data%3B%20boundary%3D%22x%20y%22&body=--x%20y%0D%0AContent-Disposition%3A%20form-data%3B%20name%3D%22a%22%0D%0A%0D%0A1%0D%0A--x%20y%0D%0Acontent-disposition%3A%20form-data%3B%20name%3D%22f%22%3B%20filename%3D%22n.txt%22%0D%0AContent-Type%3A%20text%2Fhtml%0D%0A%0D%0A%3Cp%3E%0D%0A--x%20y--%0D%0A
// expect: ["1","n.txt","text/html","<p>",true]
