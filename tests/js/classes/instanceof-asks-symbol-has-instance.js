class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
class A {}
class B extends A {}
[2 instanceof Even, 3 instanceof Even, new B() instanceof A, new A() instanceof B, Object.create(B.prototype) instanceof A];
// expect: [true,false,true,false,true]
