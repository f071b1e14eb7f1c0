const order = [];
const thing = { x: 1 };
try { thing.x(order.push('argument'), fetch('/arg')); } catch (error) { order.push(error.message); }
order;
// pause: /arg => 1
// expect: ["argument", "thing.x is not a function"]
