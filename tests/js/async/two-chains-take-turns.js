const order = [];
const a = (async () => { for (let i = 0; i < 3; i++) { order.push('a' + i); await i; } })();
const b = Promise.resolve().then(() => order.push('b0')).then(() => order.push('b1')).then(() => order.push('b2'));
const c = (async () => { order.push('c'); return Promise.resolve('nested'); })().then(() => order.push('c late'));
await Promise.all([a, b, c]);
return order;
// style: standard
// expect: ["a0","c","a1","b0","a2","b1","b2","c late"]
