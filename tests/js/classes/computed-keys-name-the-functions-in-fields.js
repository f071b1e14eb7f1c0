const s = Symbol('d'), none = Symbol(), k = 'k';
const o = { [s]: function () {}, [k]: () => {}, [k + 1]: class { static own = this.name; }, [k + 2]: class { static name = 'x'; }, [none]: class {} };
class A {
  static [k] = class { static [1 + 1] = this.name; };
  static [k + 1] = () => {};
  static #p = class {};
  static p() { return A.#p.name; }
  static [s] = class extends Object { static seen = this.name; };
  [s] = async () => {};
  [k] = function named() {};
  [k + 2] = (() => {}, () => {});
  [none] = function* () {};
}
const a = new A();
[
  o[s].name, o.k.name, o.k1.name, o.k1.own, o.k2.name, o[none].name, A.k.name, A.k[2], A.k1.name, A.p(), A[s].name, A[s].seen,
  a[s].name, a.k.name, a.k2.name, a[none].name, Object.getOwnPropertyNames(A.k1),
]
// expect: ["[d]","k","k1","k1","x","","k","k","k1","#p","[d]","[d]","[d]","named","","",["length","name"]]
