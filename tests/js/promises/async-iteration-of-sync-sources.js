const log = [];
const source = { [Symbol.iterator]() { let i = 0; return { next() { log.push('next'); return { done: i > 1, value: Promise.resolve(i++) }; }, return() { log.push('return'); return { value: Promise.resolve('r'), done: true }; } }; } };
for await (const x of source) { log.push(x); if (x === 0) continue; break; }
async function* wrap() { const r = yield* source; log.push(['result', r]); }
for await (const x of wrap()) log.push(x);
try { for await (const x of [1, Promise.reject(new Error('rejected')), 3]) log.push(x); } catch (e) { log.push(e.message); }
try { for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => 5 }) }) log.push(x); } catch (e) { log.push(e.name); }
try { for await (const x of 5) log.push(x); } catch (e) { log.push(e.name); }
for await (const x of { [Symbol.asyncIterator]: undefined, *[Symbol.iterator]() { yield 'sync'; } }) log.push(x);
for await (const [k, v] of new Map([['k', 1]])) log.push(k + v);
return log;
// style: standard
// expect: ["next",0,"next",1,"return","next",0,"next",1,"next",["result",2],1,"rejected","TypeError","TypeError","sync","k1"]
