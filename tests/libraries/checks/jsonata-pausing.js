// style: standard
const jsonata = require('jsonata/jsonata.js');

const expression = jsonata('orders.{"id": id, "price": $load("/prices/" & id).price, "names": items.$load("/items/" & $).name} ~> $sort(function($a, $b) { $a.price > $b.price })');
expression.registerFunction('load', async url => (await fetch(url)).json());
const answer = await expression.evaluate({ orders: [{ id: 'a', items: [1, 2] }, { id: 'b', items: [3] }] });
const slow = jsonata('$map([1..2], function($n) { $ask($n) })');
slow.assign('ask', async n => { const response = await fetch('/ask', { method: 'POST', body: JSON.stringify(n) }); return response.ok ? response.text() : response.status; });
return [answer, await slow.evaluate({})];
// pause: /items/1 => {"name": "one"}
// pause: /prices/a => {"price": 9}
// pause: /items/2 => {"name": "two"}
// pause: /items/3 => {"name": "three"}
// pause: /prices/b => {"price": 4}
// pause: POST /ask 1 => "yes"
// pause: POST /ask 2 => 404 null
// expect: [[{"id":"b","price":4,"names":"three"},{"id":"a","price":9,"names":["one","two"]}],["yes",404]]
