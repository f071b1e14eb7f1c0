const log = [];
const o = { get a() { return this._a ?? 'none'; }, set a(v) { log.push(v); this._a = v; }, get ['b' + 1]() { return 'b1'; } };
const array = [1, 2, 3];
Object.defineProperty(array, 1, { get() { return 'from getter'; }, enumerable: true, configurable: true });
function f() {}
Object.defineProperty(f, 'lazy', { get: () => 'lazy', configurable: true });
const proto = Object.create(null, { who: { get() { return this.name; }, enumerable: true } });
const child = { __proto__: proto, name: 'child' };
class K { static get s() { return 'static'; } get i() { return 'instance'; } set i(v) { log.push('set ' + v); } }
const k = new K();
const getter = Object.getOwnPropertyDescriptor(o, 'a').get;
fetch('/pause');
o.a = 5; k.i = 6;
[
  o.a, o.b1, getter.call({ _a: 'borrowed' }), array.join(), array.length, f.lazy, child.who, K.s, k.i, log,
  Object.getOwnPropertyDescriptor(o, 'a').get === getter, getter.name, typeof Object.getOwnPropertyDescriptor(f, 'lazy').get,
]
// pause: /pause => 0
// expect: [5,"b1","borrowed","1,from getter,3",3,"lazy","child","static","instance",[5,"set 6"],true,"get a","function"]
