class A { set x(value) { this.got = value; } }
class B extends A {
  run() { super.x = 1; super.y = 2; return [this.got, Object.keys(this), super.y === undefined]; }
}
new B().run();
// expect: [1,["got","y"],true]
