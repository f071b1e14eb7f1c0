const log = [];
function* entries() { yield [fetch('/k'), 1]; yield { get 0() { return fetch('/zero'); }, get 1() { return fetch('/one'); } }; }
const made = Object.fromEntries(entries());
const target = { set x(v) { log.push(v, fetch('/set')); } };
Object.assign(target, { get x() { return fetch('/x'); } }, null, 'st');
const created = Object.create({}, { p: { get get() { log.push('get'); return fetch('/no-getter') ?? undefined; }, get enumerable() { return fetch('/v'); } } });
const o = {};
const same = Object.defineProperty(o, { toString() { return fetch('/key'); } }, { get value() { return fetch('/value'); }, get writable() { return fetch('/writable'); }, enumerable: true });
const named = Object.entries({ get a() { return fetch('/a'); } });
const bound = Reflect.ownKeys(Object.getOwnPropertyDescriptors({ get z() { return fetch('/never'); } }));
const text = Object.prototype.toString.call({ get [Symbol.toStringTag]() { return fetch('/tag'); } });
const locale = Object.prototype.toLocaleString.call({ toString() { return fetch('/locale'); } });
[made, target[0], log, created.p, Object.getOwnPropertyDescriptor(o, 'K'), same === o, named, bound, text, locale]
// pause: /k => "first"
// pause: /zero => "second"
// pause: /one => 2
// pause: /x => 5
// pause: /set => "s"
// pause: /v => "V"
// pause: /no-getter => null
// pause: /key => "K"
// pause: /value => 1
// pause: /writable => 0
// pause: /a => 3
// pause: /tag => "Tag"
// pause: /locale => "L"
// expect: [{"first":1,"second":2},"s",[5,"s","get"],null,{"value":1,"writable":false,"enumerable":true,"configurable":false},true,[["a",3]],["z"],"[object Tag]","L"]
