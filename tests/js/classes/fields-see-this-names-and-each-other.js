const log = [];
class A { a = 1; b = this.a + 1; ['c' + 1] = () => this.b; static s = this.name; static t = this.s + A.s; f = function () {}; g = () => {}; h = class {}; 'quoted key' = 1; 42 = 'num'; static async = 1; static get = 2; static static = 3; d; args = (() => typeof new.target)(); sup = super.toString === Object.prototype.toString; get; set; async; static }
const x = new A();
class B extends A { a = super.a; b = 'mine'; read = this.c1(); constructor() { super(); log.push(this.a === undefined, this.b); } }
const y = new B();
[x.b, x.c1(), A.s, A.t, x.f.name, x.g.name, x.h.name, Object.keys(x), A.async, A.get, A.static, x.args, x.sup, y.read, log, Object.getOwnPropertyDescriptor(x, 'a'), 'static' in x]
// expect: [2,2,"A","AA","f","g","h",["42","a","b","c1","f","g","h","quoted key","d","args","sup","get","set","async","static"],1,2,3,"undefined",true,"mine",[true,"mine"],{"value":1,"writable":true,"enumerable":true,"configurable":true},true]
