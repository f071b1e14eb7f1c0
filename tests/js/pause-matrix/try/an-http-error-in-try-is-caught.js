const order = [];
try {
  order.push('before');
  fetch('/missing');
  order.push('not reached');
} catch (error) {
  order.push(error.message, error.status, error.body.why, error.name, error instanceof Error);
} finally {
  order.push('finally');
}
order;
// pause: /missing => 404 {"why": "gone"}
// expect: ["before", "HTTP 404", 404, "gone", "Error", true, "finally"]
