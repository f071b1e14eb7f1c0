const price = { amount: 5, toJSON(key) { return key === '' ? 'top' : key + '=' + this.amount; } };
[JSON.stringify(price), JSON.stringify({ price, list: [price] }), JSON.stringify({ toJSON: () => undefined }) === undefined, JSON.stringify({ a: { toJSON: 'not callable' } })];
// expect: ["\"top\"", "{\"price\":\"price=5\",\"list\":[\"0=5\"]}", true, "{\"a\":{\"toJSON\":\"not callable\"}}"]
