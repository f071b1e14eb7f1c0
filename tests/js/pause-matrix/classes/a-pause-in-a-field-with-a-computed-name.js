const at = name => fetch('/' + name);
class A {
  [at('key')] = class { static [at('inner')] = this.name + at('value'); static own = this.name; };
  static [at('static')] = class extends (at('heritage'), Object) { static n = this.name; };
}
const a = new A(), b = new A();
const o = { [at('object')]: class { static v = at('in-object') + this.name; } };
[a.k.name, a.k.i1, b.k.i2, b.k.own, A.s.name, A.s.n, o.o.v]
// pause: /key => "k"
// pause: /static => "s"
// pause: /heritage => 0
// pause: /inner => "i1"
// pause: /value => 1
// pause: /inner => "i2"
// pause: /value => 2
// pause: /object => "o"
// pause: /in-object => "v "
// expect: ["k","k1","k2","k","s","s","v o"]
