const flights = ['/slow?ms=30', '/slow?ms=1', '/slow?ms=15'].map((path) => fetch(input.base + path).then((response) => response.json()));
const seen = [];
for await (const { slow } of flights) seen.push(slow);
return seen;
// request: GET /slow?ms=1
// request: GET /slow?ms=15
// request: GET /slow?ms=30
// expect: [30,1,15]
// style: standard
