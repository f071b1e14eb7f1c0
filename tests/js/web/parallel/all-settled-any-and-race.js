const get = async (path) => { const response = await fetch(input.base + path); if (!response.ok) throw new Error('status ' + response.status); return response.json(); };
const settled = await Promise.allSettled([get('/slow?ms=60'), get('/reply?status=500'), get('/slow?ms=5')]);
const any = await Promise.any([get('/reply?status=404'), get('/slow?ms=20'), get('/slow?ms=400')]);
const none = await Promise.any([get('/reply?status=401'), get('/reply?status=402')]).catch((error) => [error.name, error.errors.map(String)]);
return [settled.map((one) => one.value?.slow ?? one.reason.message), any, none];
// request: GET /reply?status=401
// request: GET /reply?status=402
// request: GET /reply?status=404
// request: GET /reply?status=500
// request: GET /slow?ms=20
// request: GET /slow?ms=400
// request: GET /slow?ms=5
// request: GET /slow?ms=60
// expect: [[60,"status 500",5],{"slow":20},["AggregateError",["Error: status 401","Error: status 402"]]]
// style: standard
