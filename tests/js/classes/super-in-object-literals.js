const base = { greet() { return 'base ' + this.id; }, get v() { return this.id * 2; } };
const object = {
  __proto__: base,
  id: 4,
  greet() { return 'own, ' + super.greet(); },
  arrow() { return (() => super.v)(); },
};
[object.greet(), object.arrow()];
// expect: ["own, base 4",8]
