class A {
  hello() { return 'A of ' + this.name; }
  static make() { return 'static A of ' + this.name; }
  get value() { return 10; }
}
class B extends A {
  name = 'b';
  hello() { return 'B then ' + super.hello(); }
  static make() { return 'B then ' + super.make(); }
  get value() { return super.value + 1; }
  later() { return [1, 2].map(n => super.hello() + n); }
  computed(key) { return super[key](); }
}
const b = new B();
[b.hello(), B.make(), b.value, b.later(), b.computed('hello')];
// expect: ["B then A of b","B then static A of B",11,["A of b1","A of b2"],"A of b"]
