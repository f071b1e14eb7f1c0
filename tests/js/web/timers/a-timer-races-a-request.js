const late = new Promise((done) => setTimeout(done, 40, 'timer'));
const slow = fetch(input.base + '/slow?ms=1500').then(() => 'response');
const first = await Promise.race([late, slow]);
const quick = fetch(input.base + '/slow?ms=10').then((response) => response.json());
const second = await Promise.race([new Promise((done) => setTimeout(done, 1500, 'timer')), quick]);
return [first, second];
// request: GET /slow?ms=10
// request: GET /slow?ms=1500
// expect: ["timer",{"slow":10}]
// style: standard
