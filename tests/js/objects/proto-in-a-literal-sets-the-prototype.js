const base = { hi() { return 'hi ' + this.n; } };
const o = { __proto__: base, n: 1 };
const named = { '__proto__': base };
const computed = { ['__proto__']: 1 };
[o.hi(), Object.keys(o), Object.getPrototypeOf(named) === base, Object.keys(computed), Object.getPrototypeOf({ __proto__: null }) === null];
// expect: ["hi 1", ["n"], true, ["__proto__"], true]
