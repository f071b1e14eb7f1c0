class A { constructor(...args) { this.args = args; } }
class B extends A {}
class C extends B { extra = this.args.length; }
const c = new C(1, 2, 3);
[c.args, c.extra, C.length, new (class {})() instanceof Object];
// expect: [[1,2,3],3,0,true]
