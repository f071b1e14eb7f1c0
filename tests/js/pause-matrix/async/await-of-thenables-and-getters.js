const log = [];
const delayed = (v, path) => ({ then(ok, no) { log.push('then ' + v); fetch(path).then(() => ok(v)); } });
const getter = { get then() { log.push('get then'); return (ok) => ok('from getter'); } };
const bad = { get then() { throw new RangeError('getter'); } };
const twice = { then(ok, no) { ok('first'); no('second'); throw new Error('third'); } };
const nested = { then(ok) { ok(delayed('inner', '/inner')); } };
const proxy = new Proxy(Promise.resolve('p'), { get(t, k) { log.push('get ' + String(k)); const v = t[k]; return typeof v === 'function' ? v.bind(t) : v; } });
const results = [await delayed('outer', '/outer'), await getter, await twice, await nested, await proxy];
try { await bad; } catch (error) { results.push(error.message); }
const f = async () => delayed('returned', '/returned');
results.push(await f(), await Promise.resolve(delayed('resolved', '/resolved')).then(x => x + '!'));
return [results, log];
// pause: /outer => 0
// pause: /inner => 0
// pause: /returned => 0
// pause: /resolved => 0
// style: standard
// expect: [["outer","from getter","first","inner","p","getter","returned","resolved!"],["then outer","get then","then inner","get then","then returned","then resolved"]]
