const { List, Map: IMap, Seq, Record } = require('immutable/dist/immutable.js');

const Order = Record({ id: 0, amount: 0 });
const orders = List([1, 2]).map(id => Order({ id, amount: fetch('/orders/' + id) }));
const total = orders.reduce((sum, order) => sum + order.amount * fetch('/rate'), 0);
const state = IMap({ user: IMap({ name: 'Ann' }), seen: List() }).updateIn(['user', 'name'], name => fetch('/rename/' + name)).update('seen', seen => seen.push(fetch('/seen')));
const lazy = Seq([5, 6, 7]).map(n => fetch('/lazy/' + n)).filter(Boolean).first();
const sorted = List(['b']).sortBy(name => fetch('/rank/' + name));
const batch = IMap().withMutations(draft => { for (const key of ['x']) draft.set(key, fetch('/batch/' + key)); });
const result = { orders: orders.toJS(), total, state: state.toJS(), lazy, sorted: sorted.toArray(), batch: batch.toJS(), same: orders.get(0).equals(Order({ id: 1, amount: 10 })) };
result;
// pause: /orders/1 => 10
// pause: /orders/2 => 20
// pause: /rate => 2
// pause: /rate => 3
// pause: /rename/Ann => "Anna"
// pause: /seen => {"at": 1}
// pause: /lazy/5 => 0
// pause: /lazy/6 => "six"
// pause: /rank/b => 1
// pause: /batch/x => [1]
// expect: {"orders":[{"id":1,"amount":10},{"id":2,"amount":20}],"total":80,"state":{"user":{"name":"Anna"},"seen":[{"at":1}]},"lazy":"six","sorted":["b"],"batch":{"x":[1]},"same":true}
