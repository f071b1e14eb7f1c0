const order = [];
function f() {
  try { return order.push('return') + fetch('/r'); } finally { order.push('finally'); }
}
const got = f();
[got, order];
// pause: /r => 10
// expect: [11, ["return", "finally"]]
