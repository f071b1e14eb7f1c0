const log = [];
const f = async (a = (() => { throw new RangeError('default'); })()) => a;
const g = async function ({ x }) { return x; };
async function h() { try { await Promise.reject('r'); } catch (e) { log.push(e); throw 'again'; } finally { log.push('finally'); } }
class K { static async s() { return this.name; } async *[Symbol.asyncIterator]() { yield 1; } async ['c' + 1]() { return super.toString === Object.prototype.toString; } }
const results = [await f().catch(e => e.message), await g().catch(e => e.name), await h().catch(e => e), await K.s(), await new K().c1(), Object.prototype.toString.call(f), f(1) instanceof Promise && 'promise', 'prototype' in f, (() => { try { new f(); } catch (e) { return e.name; } })(), f.length, h.name, Object.getPrototypeOf(f)[Symbol.toStringTag]];
f().catch(() => {});
for await (const x of new K()) results.push(x);
return [results, log];
// style: standard
// expect: [["default","TypeError","again","K",true,"[object AsyncFunction]","promise",false,"TypeError",0,"h","AsyncFunction",1],["r","finally"]]
