const error = await fetch(input.base + '/loop').catch(error => error);
return [error instanceof TypeError, error.name];
// style: standard
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// request: GET /loop
// expect: [true,"TypeError"]
