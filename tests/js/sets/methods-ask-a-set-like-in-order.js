const log = [];
const like = { get size() { log.push('size'); return { valueOf() { log.push('valueOf'); return 2; } }; }, get has() { log.push('has'); return v => (log.push('has ' + v), v === 1); }, get keys() { log.push('keys'); return () => { log.push('keys()'); return [1, 5].values(); }; } };
const s = new Set([1, 2, 3]);
const results = [[...s.difference(like)], log.splice(0), [...s.intersection(like)], log.splice(0), s.isSupersetOf(like), log.splice(0), s.isSubsetOf(like), log.splice(0), [...s.symmetricDifference(like)], log.splice(0)];
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
results.push(attempt(() => s.union([1])), attempt(() => s.union({ size: NaN })), attempt(() => s.union({ size: -1, has() {}, keys() {} })), attempt(() => s.union({ size: 1, has: 1, keys() {} })), attempt(() => s.union({ size: 1, has() {}, keys: 1 })), attempt(() => s.union({ size: 1, has() {}, keys: () => 5 })), attempt(() => Set.prototype.union.call({}, s)), attempt(() => s.union('x')));
results
// node: no methods of sets
// expect: [[2,3],["size","valueOf","has","keys","keys()"],[1],["size","valueOf","has","keys","keys()"],false,["size","valueOf","has","keys","keys()"],false,["size","valueOf","has","keys"],[2,3,5],["size","valueOf","has","keys","keys()"],"TypeError","TypeError","RangeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
