class A { load(id) { const got = fetch('/load/' + id); return this.wrap(got); } wrap(x) { return [x]; } }
class B extends A {
  load(id) { const inner = super.load(id + 1); return { inner, more: super.load(9) }; }
  wrap(x) { return { wrapped: super.wrap(x) }; }
}
new B().load(1);
// pause: /load/2 => "two"
// pause: /load/9 => "nine"
// expect: {"inner":{"wrapped":["two"]},"more":{"wrapped":["nine"]}}
