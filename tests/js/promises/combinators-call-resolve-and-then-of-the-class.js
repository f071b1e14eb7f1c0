const log = [];
class Loud extends Promise { static resolve(v) { log.push('resolve ' + (v instanceof Promise ? 'promise' : v)); return super.resolve(v); } then(a, b) { log.push('then'); return super.then(a, b); } }
const all = Loud.all([1, Promise.resolve(2)]);
log.push(all instanceof Loud); const got = await all;
const closed = []; const source = { [Symbol.iterator]() { let i = 0; return { next: () => ({ done: false, value: i++ }), return() { closed.push('closed'); return {}; } }; } };
class Broken extends Promise { static resolve() { throw new RangeError('resolve'); } }
const failed = await Broken.all(source).catch(e => e.message);
class NoFunction extends Promise {} NoFunction.resolve = 5;
const notCallable = await NoFunction.all(source).catch(e => e.name);
const badNext = await Promise.all({ [Symbol.iterator]: () => ({ next() { throw new Error('next'); }, return() { closed.push('never'); } }) }).catch(e => e.message);
return [got, log, closed, failed, notCallable, badNext];
// style: standard
// expect: [[1,2],["resolve 1","then","resolve promise","then",true,"then"],["closed"],"resolve","TypeError","next"]
