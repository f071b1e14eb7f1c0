const error = await fetch(input.base + '/redirect?to=/echo', { redirect: 'error' }).catch(error => error);
const fine = await fetch(input.base + '/echo', { redirect: 'error' });
return [error instanceof TypeError, fine.status];
// style: standard
// request: GET /echo
// request: GET /redirect?to=/echo
// expect: [true,200]
