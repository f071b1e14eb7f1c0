const before = Array.prototype[Symbol.iterator];
const log = [];
Array.prototype[Symbol.iterator] = function () { log.push('patched'); const own = before.call(this); let first = true; return { next() { if (first) { first = false; return { value: 'p', done: false }; } return own.next(); } }; };
const spread = [...[1, 2]]; const [first] = [9]; const made = new Set([3]); const from = Array.from([4]); const maxed = Math.max(...[5]);
for (const x of [6]) log.push(x);
const entries = (() => { try { return new Map([[1, 2]]).size; } catch (error) { return error.name; } })();
Array.prototype[Symbol.iterator] = before;
const proto = Object.getPrototypeOf([][Symbol.iterator]()); const next = proto.next;
proto.next = function () { const r = next.call(this); if (!r.done) r.value = 'n' + r.value; return r; };
const patched = [...[1, 2]]; const [p] = [3]; const set = new Set([4]);
proto.next = next;
const own = [1, 2]; own[Symbol.iterator] = function* () { yield 'own'; };
[spread, first, [...made], from, Number.isNaN(maxed), entries, log.length, patched, p, [...set], [...own], [...[1, 2]], (function () { return [...arguments]; })(1, 2)]
// expect: [["p",1,2],"p",["p",3],["p",4],true,"TypeError",9,["n1","n2"],"n3",["n4"],["own"],[1,2],[1,2]]
