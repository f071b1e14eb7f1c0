const asked = [];
const meta = new Proxy({}, {
  get(target, trap) {
    asked.push(trap);
    const on = fetch('/trap/' + trap);
    return on ? (...parts) => Reflect[trap](...parts) : undefined;
  },
});
const p = new Proxy({ a: 1 }, meta);
p.b = 2;
const results = ['a' in p, p.a, delete p.a, Object.keys(p)];
[results, asked]
// pause: /trap/set => true
// pause: /trap/getOwnPropertyDescriptor => false
// pause: /trap/defineProperty => false
// pause: /trap/has => true
// pause: /trap/get => true
// pause: /trap/deleteProperty => false
// pause: /trap/ownKeys => false
// pause: /trap/getOwnPropertyDescriptor => true
// expect: [[true,1,true,["b"]],["set","getOwnPropertyDescriptor","defineProperty","has","get","deleteProperty","ownKeys","getOwnPropertyDescriptor"]]
