const log = [];
const o = { v: 0, get p() { return this.v; }, set p(x) { log.push(x); this.v = fetch('/set/' + (typeof x === 'object' ? 'rest' : x)) ?? x; } };
[o.p, o.p] = [1, 2];
({ a: o.p, ...o.p } = { a: 3, b: 4 });
for (o.p of [5, 6]) log.push('body ' + JSON.stringify(o.v));
for (o.p in { k: 1 }) log.push('in ' + o.v);
o.v = 7;
const post = o.p++;
const pre = --o.p;
o.v = null;
o.p ??= 'filled';
o.p &&= 'and';
o.p ||= 'never';
[log, post, pre, o.v]
// pause: /set/1 => null
// pause: /set/2 => null
// pause: /set/3 => null
// pause: /set/rest => null
// pause: /set/5 => null
// pause: /set/6 => "six"
// pause: /set/k => null
// pause: /set/8 => null
// pause: /set/7 => null
// pause: /set/filled => null
// pause: /set/and => null
// expect: [[1,2,3,{"b":4},5,"body 5",6,"body \"six\"","k","in k",8,7,"filled","and"],7,7,"and"]
