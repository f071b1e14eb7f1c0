const order = [];
const source = { [Symbol.iterator]: () => ({ next: () => ({ value: undefined, done: false }), return() { order.push('closed'); return {}; } }) };
try { const [a = fetch('/a')] = source; } catch (error) { order.push(error.message); }
order;
// pause: /a => 410 null
// expect: ["closed", "HTTP 410"]
