const winner = await Promise.race([fetch(input.base + '/slow?ms=1500').then(r => r.json()), fetch(input.base + '/slow?ms=20').then(r => r.json())]);
const any = await Promise.any([fetch(input.base + '/drop'), fetch(input.base + '/echo')]);
return [winner, any.status];
// style: standard
// request: GET /drop
// request: GET /echo
// request: GET /slow?ms=1500
// request: GET /slow?ms=20
// expect: [{"slow":20},200]
