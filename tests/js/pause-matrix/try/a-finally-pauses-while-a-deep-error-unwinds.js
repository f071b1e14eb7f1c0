const order = [];
function down(n) {
  if (n === 0) throw new Error('bottom');
  try { down(n - 1); } finally { order.push(fetch('/level/' + n)); }
}
try { down(4); } catch (error) { order.push(error.message); }
order;
// pause: /level/1 => 1
// pause: /level/2 => 2
// pause: /level/3 => 3
// pause: /level/4 => 4
// expect: [1, 2, 3, 4, "bottom"]
