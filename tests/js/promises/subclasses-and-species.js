const log = [];
class A extends Promise { constructor(f) { super(f); log.push(new.target.name); } }
class B extends A { static get [Symbol.species]() { return Promise; } }
const a = A.resolve(1), b = B.resolve(2);
const results = [a.then() instanceof A, b.then() instanceof A, b.then().constructor === Promise, A.reject(0).catch(() => {}) instanceof A, A.race([]) instanceof A, A.resolve(a) === a, B.resolve(a) === a, Promise.resolve(a) === a, await a, (async () => a)().constructor === Promise];
const p = Promise.resolve(5); p.constructor = A;
results.push(p.then() instanceof A, Promise.resolve(p) === p, await p);
p.constructor = undefined; results.push(p.then().constructor === Promise);
try { p.constructor = 5; p.then(); } catch (e) { results.push(e.name); }
return [results, log];
// style: standard
// expect: [[true,false,true,true,true,true,false,false,1,true,true,false,5,true,"TypeError"],["A","B","A","A","A","A","B","A","A","A","A","A","A","A"]]
