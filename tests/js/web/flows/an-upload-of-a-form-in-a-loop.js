const seen = [];
for (let i = 0; i < 3; i++) {
  const form = new FormData();
  form.set('n', i);
  form.set('file', new File(['x'.repeat(i)], `f${i}.txt`, { type: 'text/plain' }));
  const r = await fetch(input.base + '/echo', { method: 'POST', body: form });
  const { headers, body } = await r.json();
  const again = await new Response(body, { headers: { 'content-type': headers['content-type'] } }).formData();
  seen.push([again.get('n'), again.get('file').name, again.get('file').size]);
}
return seen;
// style: standard
// request: POST /echo {"content-type":"multipart/form-data; boundary=BOUNDARY"} "--BOUNDARY\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n0\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f0.txt\"\r\nContent-Type: text/plain\r\n\r\n\r\n--BOUNDARY--\r\n"
// request: POST /echo {"content-type":"multipart/form-data; boundary=BOUNDARY"} "--BOUNDARY\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f1.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--BOUNDARY--\r\n"
// request: POST /echo {"content-type":"multipart/form-data; boundary=BOUNDARY"} "--BOUNDARY\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n2\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f2.txt\"\r\nContent-Type: text/plain\r\n\r\nxx\r\n--BOUNDARY--\r\n"
// expect: [["0","f0.txt",0],["1","f1.txt",1],["2","f2.txt",2]]
