const controller = new AbortController();
const slow = fetch(new Request(input.base + '/slow?ms=3000', { signal: controller.signal })).catch(error => error);
await fetch(input.base + '/slow?ms=20');
controller.abort(new RangeError('enough'));
const error = await slow;
return [error.name, error.message];
// style: standard
// request: GET /slow?ms=20
// request: GET /slow?ms=3000
// expect: ["RangeError","enough"]
