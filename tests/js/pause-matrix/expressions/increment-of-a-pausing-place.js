const row = { hits: 5 };
const order = [];
const object = () => { order.push('object'); fetch('/o'); return row; };
const key = () => { order.push('key'); return fetch('/k'); };
const a = object()[key()]++;
const b = --object()[key()];
[a, b, row, order];
// pause: /o => null
// pause: /k => "hits"
// pause: /o => null
// pause: /k => "hits"
// expect: [5, 5, {"hits": 5}, ["object", "key", "object", "key"]]
