const cache = new Map();
async function cached(url) {
  if (!cache.has(url)) cache.set(url, await fetch(url));
  return cache.get(url).clone();
}
const url = input.base + '/flaky?key=c&fail=0';
const seen = [];
for (let i = 0; i < 3; i++) seen.push(await (await cached(url)).json());
return [seen, cache.get(url).bodyUsed];
// style: standard
// request: GET /flaky?key=c&fail=0
// expect: [[{"count":1},{"count":1},{"count":1}],false]
