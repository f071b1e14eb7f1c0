// The order report: reads all orders page by page, looks up each customer and product once, adds up the totals,
// files the report, and returns a summary. It is plain JavaScript in the sequential style: fetch() *is* the data.
//
// The program stops at every fetch, wherever that is: in the loop, in the function that tries again, in the
// callbacks of map and reduce. While it waits, it is a small JSON document.

const api = input.api;

// The data at a path. A busy server (503) is asked again, after a moment, up to three times.
function get(path) {
  for (let attempt = 1; ; attempt++) {
    try {
      return fetch(api + path);
    } catch (error) {
      if (error.status !== 503 || attempt === 3) throw error;
      console.log(`${path} is busy, attempt ${attempt}`);
      sleep(100 * attempt);
    }
  }
}

// The same, but each path is asked once.
const seen = new Map();
function getOnce(path) {
  if (!seen.has(path)) seen.set(path, get(path));
  return seen.get(path);
}

const orders = [];
let page = 1;
while (page !== null) {
  const part = get(`/orders?page=${page}`);
  orders.push(...part.orders);
  page = part.nextPage;
}

const cents = (order) =>
  order.lines.reduce((sum, { sku, quantity }) => sum + getOnce(`/products/${sku}`).cents * quantity, 0);

const sales = orders
  .filter((order) => order.status !== 'cancelled')
  .map((order) => ({ ...order, customer: getOnce(`/users/${order.userId}`), cents: cents(order) }));

const byCountry = {};
for (const { customer, cents } of sales) {
  byCountry[customer.country] = (byCountry[customer.country] ?? 0) + cents;
}

const best = [...sales].sort((a, b) => b.cents - a.cents)[0];
const total = sales.reduce((sum, sale) => sum + sale.cents, 0);
const euros = (cents) => (cents / 100).toFixed(2);

const report = {
  orders: sales.length,
  cancelled: orders.length - sales.length,
  total: euros(total),
  countries: Object.fromEntries(
    Object.entries(byCountry)
      .sort(([, a], [, b]) => b - a)
      .map(([country, cents]) => [country, euros(cents)]),
  ),
  bestOrder: { id: best.id, customer: best.customer.name, total: euros(best.cents) },
};

const filed = fetch(`${api}/reports`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(report),
});
console.log(`filed as ${filed.id}`);

({ reportId: filed.id, ...report })
