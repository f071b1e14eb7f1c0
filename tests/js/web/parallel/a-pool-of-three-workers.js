const paths = Array.from({ length: 8 }, (_, n) => '/slow?ms=' + (n % 3) * 20);
const results = [];
let running = 0, most = 0, next = 0;
async function worker() {
  while (next < paths.length) {
    const n = next++;
    most = Math.max(most, ++running);
    results[n] = (await (await fetch(input.base + paths[n])).json()).slow;
    running--;
  }
}
await Promise.all([worker(), worker(), worker()]);
return [results, most];
// request: GET /slow?ms=0
// request: GET /slow?ms=0
// request: GET /slow?ms=0
// request: GET /slow?ms=20
// request: GET /slow?ms=20
// request: GET /slow?ms=20
// request: GET /slow?ms=40
// request: GET /slow?ms=40
// expect: [[0,20,40,0,20,40,0,20],3]
// style: standard
