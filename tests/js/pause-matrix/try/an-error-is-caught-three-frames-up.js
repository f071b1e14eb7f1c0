const order = [];
function c() { order.push('c'); fetch('/c'); order.push('not c'); }
function b() { try { c(); order.push('not b'); } finally { order.push('b finally'); } }
function a() { b(); order.push('not a'); }
try { a(); } catch (error) { order.push(error.message); }
order;
// pause: /c => 404 null
// expect: ["c", "b finally", "HTTP 404"]
