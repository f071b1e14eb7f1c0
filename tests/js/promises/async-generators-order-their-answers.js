const log = [];
async function* g() { try { log.push(yield 1); yield Promise.resolve(2); yield Promise.reject(new Error('yielded')); } catch (e) { log.push(e.message); yield 'after'; } finally { log.push('finally'); yield 'in finally'; } return 'end'; }
const it = g();
const first = [it.next('a'), it.next('b'), it.next('c'), it.next('d')];
const results = (await Promise.allSettled(first)).map(r => r.value ?? r.reason.message);
results.push(await it.next(), await it.next(), await it.next());
const early = g(); results.push(await early.return('early'), await early.next());
const thrown = g(); results.push(await thrown.throw(new Error('t')).catch(e => e.message), await thrown.next());
const stop = g(); await stop.next(); results.push(await stop.return('x'), await stop.next(), await stop.next());
const p = g(); results.push(await p.return(Promise.resolve('unwrapped')), await p.return(Promise.reject('bad')).catch(v => v));
results.push(await g.prototype.next === undefined, Object.prototype.toString.call(it), await Object.getPrototypeOf(Object.getPrototypeOf(it)).next.call({}).catch(e => e.name));
return [results, log];
// style: standard
// expect: [[{"value":1,"done":false},{"value":2,"done":false},{"value":"after","done":false},{"value":"in finally","done":false},{"value":"end","done":true},{"done":true},{"done":true},{"value":"early","done":true},{"done":true},"t",{"done":true},{"value":"in finally","done":false},{"value":"x","done":true},{"done":true},{"value":"unwrapped","done":true},"bad",false,"[object AsyncGenerator]","TypeError"],["b","yielded","finally","finally"]]
