function* ids() { yield* fetch('/ids'); }
function* load(from) { for (const id of from) yield fetch('/item/' + id); }
function* big(from) { for (const item of from) if (item.n > 1) yield item; }
const found = [];
for (const item of big(load(ids()))) { found.push(item.n, fetch('/note')); if (found.length > 3) break; }
found;
// pause: /ids => [1, 2, 3, 4]
// pause: /item/1 => {"n": 1}
// pause: /item/2 => {"n": 2}
// pause: /note => "a"
// pause: /item/3 => {"n": 3}
// pause: /note => "b"
// expect: [2,"a",3,"b"]
