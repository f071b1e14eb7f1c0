class A { constructor() { this.a = fetch('/a'); } }
class B extends A { b = this.a + 'b'; constructor() { super(); this.c = fetch('/c/' + this.b); this.t = new.target === B; } }
new B();
// pause: /a => "a"
// pause: /c/ab => "c"
// expect: {"a":"a","b":"ab","c":"c","t":true}
