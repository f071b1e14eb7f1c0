const order = [];
function* g(name) { try { yield 1; yield 2; } finally { order.push(name + fetch('/close/' + name)); } }
for (const x of g('break')) { order.push(x); break; }
const [first] = g('pattern');
const it = g('return');
it.next();
const back = it.return('r');
try { for (const x of g('throw')) throw new Error('body'); } catch (error) { order.push(error.message); }
[order, first, back];
// pause: /close/break => 1
// pause: /close/pattern => 2
// pause: /close/return => 3
// pause: /close/throw => 4
// expect: [[1,"break1","pattern2","return3","throw4","body"],1,{"value":"r","done":true}]
