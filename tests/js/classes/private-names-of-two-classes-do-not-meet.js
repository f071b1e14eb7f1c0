class A { #x = 'a'; static of(o) { return o.#x; } }
class B { #x = 'b'; static of(o) { return o.#x; } }
const make = () => class { #x = 1; static has(o) { return #x in o; } };
const [C, D] = [make(), make()];
let failed = '';
try { A.of(new B()); } catch (error) { failed = error.name; }
[A.of(new A()), B.of(new B()), failed, C.has(new C()), C.has(new D())];
// expect: ["a","b","TypeError",true,false]
