const order = [];
function* inner() { try { yield 1; yield 2; } catch (error) { order.push('inner caught ' + error); yield 'handled'; } finally { order.push('inner finally'); } return 'end'; }
function* outer() { try { order.push(yield* inner()); yield 'outer'; } finally { order.push('outer finally'); } }
const a = outer();
a.next();
const thrown = [a.throw('x'), a.next()];
const b = outer();
b.next();
const returned = b.return('r');
[thrown, returned, b.next(), order];
// expect: [[{"value":"handled","done":false},{"value":"outer","done":false}],{"value":"r","done":true},{"done":true},["inner caught x","inner finally","end","inner finally","outer finally"]]
