const order = [];
try {
  [1, 2, 3].map(n => { order.push(n); return fetch('/n/' + n); });
} catch (error) { order.push(error.message); }
order;
// pause: /n/1 => "ok"
// pause: /n/2 => 404 null
// expect: [1, 2, "HTTP 404"]
