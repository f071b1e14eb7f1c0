class Outer { #x = 'outer'; Inner = class { #x = 'inner'; both(o) { return [this.#x, #x in o]; } }; read(o) { return o.#x; } static #s = 1; static bump() { return ++Outer.#s; } }
const o = new Outer(), i = new o.Inner();
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
class Stamper extends (function (o) { return o; }) { #mark = 'stamped'; static read(o) { return o.#mark; } static has(o) { return #mark in o; } }
const plain = {}; new Stamper(plain);
class M { #m() { return 1; } set(v) { this.#m = v; } get #g() { return 2; } setG() { this.#g = 1; } set #w(v) {} getW() { return this.#w; } static same(a, b) { return a.#m === b.#m; } }
class Sub extends Outer {}
[i.both(i), i.both(o), o.read(o), attempt(() => o.read({})), Stamper.read(plain), Object.keys(plain), Stamper.has({}), attempt(() => new Stamper(plain)), attempt(() => new M().set(1)), attempt(() => new M().setG()), attempt(() => new M().getW()), M.same(new M(), new M()), Outer.bump(), attempt(() => Sub.bump())]
// expect: [["inner",true],["inner",false],"outer","TypeError","stamped",[],false,"TypeError","TypeError","TypeError","TypeError",true,2,3]
