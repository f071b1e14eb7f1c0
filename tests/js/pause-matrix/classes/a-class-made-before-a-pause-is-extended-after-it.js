class A { #p = 'p'; read() { return this.#p; } }
const K = (x => class extends A { own() { return x + super.read(); } })('x');
fetch('/pause');
class L extends K { read() { return 'L' + super.read(); } }
const l = new L();
[l.read(), l.own(), l instanceof A, L.name, Object.getPrototypeOf(L) === K];
// pause: /pause => null
// expect: ["Lp","xp",true,"L",true]
