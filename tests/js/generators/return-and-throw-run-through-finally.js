const order = [];
function* g() { try { yield 1; order.push('not here'); } finally { order.push('finally'); yield 'cleanup'; order.push('after'); } }
const a = g();
a.next();
const back = [a.return('r'), a.next(), a.next()];
const b = g();
b.next();
const thrown = [b.throw('t')];
try { b.next(); } catch (error) { thrown.push(error); }
[back, thrown, order];
// expect: [[{"value":"cleanup","done":false},{"value":"r","done":true},{"done":true}],[{"value":"cleanup","done":false},"t"],["finally","after","finally","after"]]
