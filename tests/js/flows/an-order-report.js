const orders = fetch('/orders');
const customers = new Map();
const lines = [];
for (const order of orders) {
  if (!customers.has(order.customer)) customers.set(order.customer, fetch('/customers/' + order.customer));
  const { name } = customers.get(order.customer);
  const total = order.items.reduce((sum, { price, count = 1 }) => sum + price * count, 0);
  lines.push(`${name}: ${total.toFixed(2)}`);
}
{ lines, customers: customers.size }
// pause: /orders => [{"customer": 1, "items": [{"price": 2.5, "count": 2}, {"price": 1}]}, {"customer": 2, "items": []}, {"customer": 1, "items": [{"price": 0.1, "count": 3}]}]
// pause: /customers/1 => {"name": "Ann"}
// pause: /customers/2 => {"name": "Bob"}
// expect: {"lines": ["Ann: 6.00", "Bob: 0.00", "Ann: 0.30"], "customers": 2}
