const log = [];
function* inner() { try { const a = yield 'i1'; log.push('inner ' + a); const b = yield 'i2'; log.push('inner ' + b); return 'inner result'; } catch (e) { log.push('inner caught ' + e); yield 'after catch'; return 'caught result'; } finally { log.push('inner finally'); } }
function* outer() { const r = yield* inner(); log.push(r); const s = yield* [1, 2]; log.push(s === undefined); const t = yield* 'ab'; return yield* (function* () { return 'deep'; })(); }
const a = outer(), values = [a.next('lost'), a.next('A'), a.next('B'), a.next(), a.next(), a.next(), a.next()].map(r => [r.value, r.done]);
const b = outer(); b.next(); const thrown = [b.throw('T').value, b.next().value];
const c = outer(); c.next(); const returned = [c.return('R'), c.next()];
const noThrow = (function* () { yield* { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { log.push('closed'); return {}; } }) }; })(); noThrow.next();
let missing; try { noThrow.throw('x'); } catch (e) { missing = e.name; }
const results = { [Symbol.iterator]: () => ({ next: () => ({ value: 'raw', done: false, extra: 'kept' }) }) };
const raw = (function* () { yield* results; })().next();
[values, thrown, returned, missing, raw.extra ?? 'dropped', log]
// expect: [[["i1",false],["i2",false],[1,false],[2,false],["a",false],["b",false],["deep",true]],["after catch",1],[{"value":"R","done":true},{"done":true}],"TypeError","kept",["inner A","inner B","inner finally","inner result",true,"inner caught T","inner finally","caught result","inner finally","closed"]]
