const a = fetch(input.base + '/slow?ms=40');
const b = fetch(input.base + '/slow?ms=10');
const first = await (await b).json();
const second = await (await a).json();
return [first, second];
// request: GET /slow?ms=10
// request: GET /slow?ms=40
// expect: [{"slow":10},{"slow":40}]
// style: standard
