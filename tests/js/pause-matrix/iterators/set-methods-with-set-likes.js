const log = [];
const like = (...values) => ({
  get size() { log.push('size'); return fetch('/size') ?? values.length; },
  has(v) { log.push('has ' + v); return fetch('/has/' + v); },
  keys() {
    log.push('keys');
    let i = 0;
    return { next() { log.push('next'); const done = i >= values.length; return { done, value: fetch('/next') ?? values[i++] }; } };
  },
});
const s = new Set([1, 2, 3]);
const results = [
  [...s.union(like(4))],
  [...s.intersection(like(1, 2, 3, 4))],
  [...s.difference(like(1, 2, 3, 4))],
  s.isSubsetOf(like(1, 2, 3)),
  s.isDisjointFrom(like(9)),
];
[results, log]
// pause: /size => null
// pause: /next => null
// pause: /next => null
// pause: /size => null
// pause: /has/1 => true
// pause: /has/2 => false
// pause: /has/3 => 1
// pause: /size => 5
// pause: /has/1 => true
// pause: /has/2 => 0
// pause: /has/3 => null
// pause: /size => 3
// pause: /has/1 => true
// pause: /has/2 => false
// pause: /size => null
// pause: /next => null
// pause: /next => null
// node: no methods of sets
// expect: [[[1,2,3,4],[1,3],[2,3],false,true],["size","keys","next","next","size","has 1","has 2","has 3","size","has 1","has 2","has 3","size","has 1","has 2","size","keys","next","next"]]
