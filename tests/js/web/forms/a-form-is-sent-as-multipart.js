const form = new FormData();
form.append('text', 'a\nb'); form.append('na"me\n', 'ü');
form.append('file', new File(['content'], 'a"b.txt', { type: 'text/plain' }));
form.append('bytes', new Blob([new Uint8Array([1, 2, 3])]));
const { method, headers, body } = await (await fetch(input.base + '/echo', { method: 'POST', body: form })).json();
const { boundary } = /boundary=(?<boundary>.*)/.exec(headers['content-type']).groups;
return [method, headers['content-type'].replace(boundary, 'B'), body.replaceAll(boundary, 'B')];
// style: standard
// request: POST /echo {"content-type":"multipart/form-data; boundary=BOUNDARY"} "--BOUNDARY\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\r\nb\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"na%22me%0D%0A\"\r\n\r\nü\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"bytes\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\u0001\u0002\u0003\r\n--BOUNDARY--\r\n"
// expect: ["POST","multipart/form-data; boundary=B","--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\r\nb\r\n--B\r\nContent-Disposition: form-data; name=\"na%22me%0D%0A\"\r\n\r\n\u00fc\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n--B\r\nContent-Disposition: form-data; name=\"bytes\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\u0001\u0002\u0003\r\n--B--\r\n"]
