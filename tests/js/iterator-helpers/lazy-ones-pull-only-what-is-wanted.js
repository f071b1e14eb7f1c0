const log = [];
function* source() { try { for (let i = 1; i < 9; i++) { log.push('pull ' + i); yield i; } } finally { log.push('closed'); } }
const it = source().filter(x => (log.push('filter ' + x), x % 2)).map((x, i) => [x, i]).take(2);
log.push('made');
const first = it.next(), rest = [...it];
[first, rest, it.next(), log]
// node: no iterator helpers
// expect: [{"value":[1,0],"done":false},[[3,1]],{"done":true},["made","pull 1","filter 1","pull 2","filter 2","pull 3","filter 3","closed"]]
