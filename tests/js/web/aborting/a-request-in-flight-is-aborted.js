const controller = new AbortController();
const slow = fetch(input.base + '/slow?ms=3000', { signal: controller.signal }).catch(error => [error.name, error === controller.signal.reason]);
const fast = await (await fetch(input.base + '/slow?ms=20')).json();
controller.abort();
return [fast, await slow];
// style: standard
// request: GET /slow?ms=20
// request: GET /slow?ms=3000
// expect: [{"slow":20},["AbortError",true]]
