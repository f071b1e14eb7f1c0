class A {
  #x = 1;
  get x() { return this.#x + fetch('/get'); }
  set x(value) { this.#x = value * fetch('/set'); }
  static get s() { return fetch('/static'); }
}
const a = new A();
a.x += 2;
[a.x, A.s];
// pause: /get => 10
// pause: /set => 3
// pause: /get => 20
// pause: /static => "s"
// expect: [59,"s"]
