const log = [];
const p = new Proxy({ a: 1, b: 2 }, {
  ownKeys(t) { log.push('keys'); fetch('/k'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('describe ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  get(t, k, r) { log.push('get ' + String(k)); return Reflect.get(t, k, r); },
  preventExtensions(t) { log.push('close'); fetch('/p'); return Reflect.preventExtensions(t); },
  defineProperty(t, k, d) { log.push('define ' + k + ' ' + Object.keys(d)); return Reflect.defineProperty(t, k, d); },
});
const copied = Object.assign({}, p);
const entries = Object.entries(p);
Object.defineProperties(p, { c: { value: 3, enumerable: true, configurable: true } });
const frozen = Object.freeze(p) === p;
[copied, entries, frozen, log]
// pause: /k => 0
// pause: /k => 0
// pause: /p => 0
// pause: /k => 0
// expect: [{"a":1,"b":2},[["a",1],["b",2]],true,["keys","describe a","get a","describe b","get b","keys","describe a","get a","describe b","get b","define c value,enumerable,configurable","close","keys","describe a","define a writable,configurable","describe b","define b writable,configurable","describe c","define c writable,configurable"]]
