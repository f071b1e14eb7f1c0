const names = [];
class A { constructor() { this.made = 1; } }
class Early extends A { constructor() { this.x = 1; super(); } }
class Twice extends A { constructor() { super(); super(); } }
class Never extends A { constructor() {} }
class Arrow extends A { constructor() { const go = () => super(); go(); this.ok = this.made; } }
for (const K of [Early, Twice, Never, Arrow]) {
  try { names.push(Object.keys(new K())); } catch (error) { names.push(error.name); }
}
names;
// expect: ["ReferenceError","ReferenceError","ReferenceError",["made","ok"]]
