const bytes = new Uint8Array([1, 2, 3]);
const response = new Response(bytes);
const request = new Request(input.base, { method: 'POST', body: bytes.subarray(1) });
bytes.fill(9);
return [[...await response.bytes()], [...await request.bytes()]];
// style: standard
// expect: [[1,2,3],[2,3]]
