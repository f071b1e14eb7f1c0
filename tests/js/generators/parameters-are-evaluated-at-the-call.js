const order = [];
function* g(a = order.push('default')) { order.push('body'); yield a; }
const it = g();
order.push('called');
it.next();
function* bad({ x }) {}
try { bad(); } catch (error) { order.push(error.name); }
order;
// expect: ["default","called","body","TypeError"]
