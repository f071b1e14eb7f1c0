const log = [];
const track = (path) => fetch(input.base + path).then((r) => { log.push(path); return r.status; });
const all = Promise.all([track('/slow?ms=60'), Promise.reject(new Error('at once')), track('/slow?ms=5')]);
const outcome = await all.catch((error) => error.message);
await new Promise((done) => setTimeout(done, 300));
return [outcome, log];
// request: GET /slow?ms=5
// request: GET /slow?ms=60
// expect: ["at once",["/slow?ms=5","/slow?ms=60"]]
// style: standard
