const log = [];
let own; const self = new Promise(resolve => { own = resolve; }); own(self);
await self.catch(e => log.push(e.name));
const once = new Promise((ok, no) => { ok('first'); ok('second'); no('third'); throw new Error('fourth'); });
log.push(await once);
const locked = new Promise((ok, no) => { ok(new Promise(later => later('inner'))); no('ignored'); });
log.push(await locked);
const bad = new Promise((ok, no) => { no(1); ok(2); });
log.push(await bad.then(v => 'ok ' + v, v => 'no ' + v));
const getter = new Promise(ok => ok({ get then() { throw new RangeError('getter'); } }));
log.push(await getter.catch(e => e.message));
const both = new Promise(ok => ok({ then(yes, no) { yes('yes'); no('no'); throw 1; } }));
log.push(await both, await Promise.resolve({ then: 5 }), (await Promise.resolve({ then: null })).then);
log.push(await new Promise(ok => ok({ then(yes) { yes({ then(y) { y('deep'); } }); } })));
return log;
// style: standard
// expect: ["TypeError","first","inner","no 1","getter","yes",{"then":5},null,"deep"]
