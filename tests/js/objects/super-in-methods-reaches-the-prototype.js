const base = { who() { return 'base of ' + this.name; } };
const o = { __proto__: base, name: 'o', who() { return 'own, ' + super.who(); } };
o.who();
// expect: "own, base of o"
