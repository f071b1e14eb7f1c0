const log = [];
const iterable = { [Symbol.asyncIterator]() { return { next: async () => ({ done: false, value: (await fetch('/next')).status }), get return() { log.push('return asked for'); } }; } };
async function* outer() { try { yield* iterable; } catch (error) { log.push('caught ' + error); } finally { log.push('finally'); } }
const first = outer(), second = outer();
log.push((await first.next()).value);
const thenable = { get then() { log.push('then'); return undefined; } };
const { done, value } = await first.return(thenable);
log.push(done, value === thenable);
await second.next();
let asked = 0;
const moody = { then(resolve, reject) { asked++ ? reject('second time') : resolve({ then: (resolve) => resolve('settled') }); } };
log.push(await second.return(moody), asked);
return log;
// style: standard
// pause: GET /next => 1
// pause: GET /next => 2
// expect: [200,"then","return asked for","then","finally",true,true,"return asked for","finally",{"value":"settled","done":true},1]
