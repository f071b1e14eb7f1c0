const order = [];
const plain = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { order.push('closed'); return {}; } }; } };
function* g() { yield* plain; }
const it = g();
it.next();
try { it.throw('x'); } catch (error) { order.push(error.name); }
order;
// expect: ["closed","TypeError"]
