const order = [];
let nothing = null;
try { nothing.x = (order.push('value'), fetch('/v')); } catch (error) { order.push(error.name); }
order;
// pause: /v => 1
// expect: ["value", "TypeError"]
