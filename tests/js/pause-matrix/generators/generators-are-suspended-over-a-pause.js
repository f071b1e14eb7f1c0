function* g(name) { let total = 0; try { while (true) total += yield name + total; } finally { log.push('closed ' + name); } }
const log = [], a = g('a'), b = g('b'), fresh = g('fresh'), done = g('done');
a.next(); b.next(); a.next(5); done.return();
const n = fetch('/n');
const results = [a.next(n).value, b.next(n + 1).value, fresh.next().value, done.next()];
fetch('/more');
[results, a.next(1).value, b.return('r'), log];
// pause: /n => 10
// pause: /more => null
// expect: [["a15","b11","fresh0",{"done":true}],"a16",{"value":"r","done":true},["closed b"]]
