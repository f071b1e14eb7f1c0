const order = [];
const thenable = { then(resolve) { order.push('then called'); resolve('value'); } };
const fetched = { then(resolve) { fetch('/x').then(r => r.json()).then(resolve); } };
const bad = { then() { throw new Error('bad then'); } };
const getter = { get then() { throw new Error('bad getter'); } };
order.push(await thenable, await fetched, await Promise.resolve(thenable));
for (const b of [bad, getter]) try { await b; } catch (error) { order.push(error.message); }
return order;
// pause: /x => "fetched"
// style: standard
// expect: ["then called","then called","value","fetched","value","bad then","bad getter"]
