const log = [];
function* inner() { try { const got = yield 'i1'; log.push(got); yield 'i2'; } finally { log.push('inner closed'); } }
function* outer(n, ...rest) { const { length } = rest; for (const x of [n, length]) { try { yield x; } finally { log.push('after ' + x); } } return yield* inner(); }
const fresh = outer(1), started = outer(2, 'r'), deep = outer(3), done = outer(4), closed = outer(5);
started.next();
deep.next(); deep.next(); deep.next();
[...done]; closed.return('c');
started.note = 'own';
const map = new Map([[started, 'started']]);
fetch('/pause');
const results = [fresh.next(), started.next(), deep.next('sent'), done.next(), closed.next(), map.get(started), started.note];
fetch('/pause');
results.push(deep.return('end'), started.return('bye'), fresh.throw === started.throw, [...fresh], log);
try { outer(9).throw(new RangeError('thrown')); } catch (error) { results.push(error.message); }
results
// pause: /pause => 0
// pause: /pause => 0
// expect: [{"value":1,"done":false},{"value":1,"done":false},{"value":"i2","done":false},{"done":true},{"done":true},"started","own",{"value":"end","done":true},{"value":"bye","done":true},true,[0,"i1","i2"],["after 3","after 0","after 4","after 0",null,"inner closed","after 2","sent","inner closed","after 1","after 1","after 0",null,"inner closed"],"thrown"]
