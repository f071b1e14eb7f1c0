const log = [];
async function* plain() { return Promise.resolve('value'); }
async function* guarded() {
  try { return Promise.reject(new RangeError('caught inside')); } catch (error) { log.push(error.message); return 'rescued'; } finally { log.push('finally'); }
}
async function* in_loop() { for (const x of [1, 2]) { yield x; return { then(resolve) { resolve('thenable ' + x); } }; } }
async function* rejected() { return Promise.reject(new TypeError('rejected')); }
const results = [await plain().next(), await guarded().next()];
const it = in_loop();
results.push(await it.next(), await it.next(), await it.next());
try { await rejected().next(); } catch (error) { results.push(error.message); }
return [results, log];
// style: standard
// expect: [[{"value":"value","done":true},{"value":"rescued","done":true},{"value":1,"done":false},{"value":"thenable 1","done":true},{"done":true},"rejected"],["caught inside","finally"]]
