const order = [];
const later = Promise.resolve().then(() => order.push('then'));
queue();
async function queue() { order.push('before'); await null; order.push('after'); }
order.push('sync');
await later;
order.push('top');
return order;
// style: standard
// expect: ["before","sync","then","after","top"]
