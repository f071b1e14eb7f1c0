const base = { hello() { return 'hello ' + this.name; } };
const o = Object.create(base, { name: { value: 'o', enumerable: true } });
const bare = Object.create(null);
[o.hello(), Object.getPrototypeOf(o) === base, base.isPrototypeOf(o), 'toString' in bare, typeof Object.getPrototypeOf(Object.prototype), Object.setPrototypeOf(bare, base) === bare, bare.hello()];
// expect: ["hello o", true, true, false, "object", true, "hello undefined"]
