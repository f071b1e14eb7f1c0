const names = ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions', 'apply', 'construct'];
const handler = {};
for (const name of names) handler[name] = (...parts) => { fetch('/' + name); return Reflect[name](...parts); };
function F(a) { if (new.target) this.a = a; return a; }
F.x = 1;
const p = new Proxy(F, handler);
const results = [
  Reflect.get(p, 'x'),
  Reflect.has(p, 'x'),
  Reflect.deleteProperty(p, 'x'),
  Reflect.defineProperty(p, 'y', { value: 2, enumerable: true, configurable: true, writable: true }),
  Reflect.getOwnPropertyDescriptor(p, 'y').value,
  Reflect.ownKeys(p).includes('y'),
  Reflect.getPrototypeOf(p) === Function.prototype,
  Reflect.setPrototypeOf(p, Function.prototype),
  Reflect.apply(p, null, [7]),
  Reflect.construct(p, [{ b: 1 }]),
  Reflect.isExtensible(p),
  Reflect.preventExtensions(p),
];
results
// pause: /get => 0
// pause: /has => 0
// pause: /deleteProperty => 0
// pause: /defineProperty => 0
// pause: /getOwnPropertyDescriptor => 0
// pause: /ownKeys => 0
// pause: /getPrototypeOf => 0
// pause: /setPrototypeOf => 0
// pause: /apply => 0
// pause: /construct => 0
// pause: /get => 0
// pause: /isExtensible => 0
// pause: /preventExtensions => 0
// expect: [1,true,true,true,2,true,true,true,7,{"b":1},true,true]
