const log = [];
function* source() { try { for (let i = 1; ; i++) yield i; } finally { log.push('closed'); } }
const base = source();
const mapped = base.map((x, i) => [x, i]);
const filtered = Iterator.from([1, 2, 3, 4, 5, 6]).filter(x => x % 2);
const flat = [1, 2].values().flatMap(x => [x, x * 10]);
const taken = new Set('abcd').values().drop(1).take(2);
const wrapped = Iterator.from({ n: 0, next() { return { done: this.n > 2, value: this.n++ }; } });
mapped.next(); filtered.next(); flat.next(); taken.next(); wrapped.next();
fetch('/pause');
const results = [mapped.next().value, filtered.next().value, flat.next().value, taken.next().value, wrapped.next().value];
fetch('/pause');
results.push(mapped.next().value, [...filtered], [...flat], [...taken], wrapped.toArray(), mapped.return(), base.next(), log);
results
// pause: /pause => 0
// pause: /pause => 0
// node: no iterator helpers
// expect: [[2,1],3,10,"c",1,[3,2],[5],[2,20],[],[2],{"done":true},{"done":true},["closed"]]
