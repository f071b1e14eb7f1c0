const log = [];
const source = { [Symbol.iterator]: () => ({ next() { throw new Error('next'); }, return() { log.push('return'); return {}; } }) };
try { for (const x of source); } catch (e) { log.push(e.message); }
log;
// expect: ["next"]
