const { produce, produceWithPatches, enablePatches, enableMapSet } = require('immer/dist/cjs/immer.cjs.production.js');

enablePatches();
enableMapSet();
const base = { orders: [{ id: 1 }, { id: 2 }], users: new Map([['ann', { seen: 0 }]]), total: 0, kept: {} };
const [next, patches] = produceWithPatches(base, draft => {
  for (const order of draft.orders) {
    order.amount = fetch('/orders/' + order.id).amount;
    draft.total += order.amount;
  }
  draft.users.get('ann').seen = fetch('/seen');
  draft.users.set('bob', fetch('/users/bob'));
  draft.orders.sort((a, b) => fetch(`/compare/${a.id}/${b.id}`));
});
const nested = produce(next, draft => { draft.last = produce(draft.orders[0], inner => { inner.note = fetch('/note'); }); });
const result = { next: { ...next, users: [...next.users] }, patches, shared: next.kept === base.kept, base: base.orders, frozen: Object.isFrozen(next.orders), last: nested.last };
result;
// pause: /orders/1 => {"amount": 5}
// pause: /orders/2 => {"amount": 7}
// pause: /seen => 3
// pause: /users/bob => {"seen": 1}
// pause: /compare/2/1 => 1
// pause: /note => "ok"
// expect: {"next":{"orders":[{"id":1,"amount":5},{"id":2,"amount":7}],"users":[["ann",{"seen":3}],["bob",{"seen":1}]],"total":12,"kept":{}},"patches":[{"op":"replace","path":["users","ann","seen"],"value":3},{"op":"add","path":["users","bob"],"value":{"seen":1}},{"op":"add","path":["orders",1,"amount"],"value":7},{"op":"add","path":["orders",0,"amount"],"value":5},{"op":"replace","path":["total"],"value":12}],"shared":true,"base":[{"id":1},{"id":2}],"frozen":true,"last":{"id":1,"amount":5,"note":"ok"}}
