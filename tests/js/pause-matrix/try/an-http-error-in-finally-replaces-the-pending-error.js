const order = [];
try {
  try {
    throw new Error('replaced');
  } finally {
    fetch('/cleanup');
  }
} catch (error) { order.push(error.message); }
order;
// pause: /cleanup => 503 null
// expect: ["HTTP 503"]
