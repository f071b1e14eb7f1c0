const order = [];
try {
  try {
    throw new Error('first');
  } catch (error) {
    order.push(error.message);
    fetch('/fallback');
  } finally {
    order.push('finally');
  }
} catch (error) { order.push('outer ' + error.message); }
order;
// pause: /fallback => 500 null
// expect: ["first", "finally", "outer HTTP 500"]
