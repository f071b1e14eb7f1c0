const log = [];
const base = new Proxy({ m() { return 'm'; } }, {
  get(t, k, r) { log.push(['get', k, r === o]); return fetch('/get/' + String(k)) ?? Reflect.get(t, k, r); },
  set(t, k, v, r) { log.push(['set', k, r === o]); fetch('/set/' + k); return Reflect.set(t, k, v, r); },
});
const o = { __proto__: base, own: 1, call() { return super.m(); } };
o.fresh = 5;
o.own = 2;
const results = [o.own, o.absent, o.call(), Object.hasOwn(o, 'fresh')];
[results, log]
// pause: /set/fresh => null
// pause: /get/absent => "from outside"
// pause: /get/m => null
// expect: [[2,"from outside","m",true],[["set","fresh",true],["get","absent",true],["get","m",true]]]
