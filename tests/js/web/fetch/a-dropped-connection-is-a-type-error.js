const error = await fetch(input.base + '/drop', { method: 'POST', body: 'x' }).catch(error => error);
return [error instanceof TypeError, error.name, (await fetch(input.base + '/echo')).status];
// style: standard
// request: GET /echo
// request: POST /drop {"content-type":"text/plain;charset=UTF-8"} "x"
// expect: [true,"TypeError",200]
