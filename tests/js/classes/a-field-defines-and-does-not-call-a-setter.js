const seen = [];
class A { set x(value) { seen.push(value); } }
class B extends A { x = 1; }
const b = new B();
[seen, b.x, Object.getOwnPropertyDescriptor(b, 'x')];
// expect: [[],1,{"value":1,"writable":true,"enumerable":true,"configurable":true}]
