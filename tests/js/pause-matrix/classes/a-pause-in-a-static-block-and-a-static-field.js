const order = [];
class A {
  static a = fetch('/a');
  static { order.push('block'); this.b = fetch('/b/' + this.a) + 1; }
  static #c = A.b + fetch('/c');
  static c() { return A.#c; }
}
[A.a, A.b, A.c(), order];
// pause: /a => 1
// pause: /b/1 => 2
// pause: /c => 4
// expect: [1,3,7,["block"]]
