const _ = require('lodash/lodash.js');

const seen = [];
const prices = _.map(['a'], id => fetch('/prices/' + id).price);
const wrapped = _(['c', 'd', 'e']).map(id => { seen.push(id); return fetch('/lazy/' + id); }).filter(row => row.ok).take(1).value();
const load = _.memoize(id => fetch('/once/' + id));
const grouped = _.groupBy([1, 2, 3], n => load(n % 2).kind);
const sorted = _.sortBy([{ n: 'x' }], item => fetch('/rank/' + item.n));
const flow = _.flow([id => fetch('/first/' + id), _.partial((suffix, text) => text + suffix, '!'), _.upperCase]);
const merged = _.mergeWith({ a: 1, b: [1] }, { a: 2, b: [2] }, (left, right, key) => (key === 'a' ? fetch('/merge', { method: 'POST', body: JSON.stringify([left, right]) }) : undefined));
const text = _.template('<% _.each(data.ids, id => { %>[<%- fetch("/row/" + id).name %>]<% }) %>', { variable: 'data' })({ ids: [1, 2] });

const result = { prices, wrapped, seen, grouped, sorted, flow: flow(7), merged, text, sum: _.reduce(prices, _.add), equal: _.isEqual(grouped, { even: [2], odd: [1, 3] }) };
result;
// pause: /prices/a => {"price": 1.5}
// pause: /lazy/c => {"ok": false}
// pause: /lazy/d => {"ok": true, "id": "d"}
// pause: /once/1 => {"kind": "odd"}
// pause: /once/0 => {"kind": "even"}
// pause: /rank/x => 9
// pause: POST /merge [1, 2] => {"sum": 3}
// pause: /row/1 => {"name": "<one>"}
// pause: /row/2 => {"name": "two"}
// pause: /first/7 => "seventh heaven"
// expect: {"prices":[1.5],"wrapped":[{"ok":true,"id":"d"}],"seen":["c","d"],"grouped":{"odd":[1,3],"even":[2]},"sorted":[{"n":"x"}],"flow":"SEVENTH HEAVEN","merged":{"a":{"sum":3},"b":[2]},"text":"[&lt;one&gt;][two]","sum":1.5,"equal":true}
