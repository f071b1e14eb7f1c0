const order = [];
const fixed = 1;
try { fixed = (order.push('evaluated'), fetch('/v')); } catch (error) { order.push(error.message); }
[order, fixed];
// pause: /v => 2
// expect: [["evaluated", "Assignment to constant variable."], 1]
