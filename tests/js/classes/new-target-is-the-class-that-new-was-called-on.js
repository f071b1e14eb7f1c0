class A { constructor() { this.by = new.target.name; this.arrow = (() => new.target === B)(); } static s() { return new.target === undefined; } }
class B extends A {}
class Abstract { constructor() { if (new.target === Abstract) throw new TypeError('abstract'); } }
class Concrete extends Abstract {}
let message;
try { new Abstract(); } catch (error) { message = error.message; }
[new A().by, new B().by, new B().arrow, A.s(), message, new Concrete() instanceof Abstract, Reflect.construct(A, [], B).by];
// expect: ["A","B",true,true,"abstract",true,"B"]
