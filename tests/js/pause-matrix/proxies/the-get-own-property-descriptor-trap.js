const target = { a: 1, b: 2 };
const log = [];
const p = new Proxy(target, {
  getOwnPropertyDescriptor(t, key) {
    const hidden = fetch('/describe/' + key);
    log.push(key);
    const found = Reflect.getOwnPropertyDescriptor(t, key);
    return hidden ? { ...found, enumerable: false } : found;
  },
});
const own = Object.hasOwn(p, 'a');
const keys = Object.keys(p);
const copy = { ...p };
const descriptor = Object.getOwnPropertyDescriptor(p, 'b');
[own, keys, copy, descriptor, log]
// pause: /describe/a => false
// pause: /describe/a => true
// pause: /describe/b => false
// pause: /describe/a => false
// pause: /describe/b => true
// pause: /describe/b => false
// expect: [true,["b"],{"a":1},{"value":2,"writable":true,"enumerable":true,"configurable":true},["a","a","b","a","b","b"]]
