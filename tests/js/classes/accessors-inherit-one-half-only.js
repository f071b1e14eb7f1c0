class A { #v = 0; get v() { return this.#v; } set v(x) { this.#v = x; } static get s() { return 'A.s'; } get only() { return 1; } }
class B extends A { get v() { return 'B' + super.v; } }
class C extends A { set v(x) { super.v = x * 2; } get v() { return super.v; } static get s() { return super.s + '!'; } }
const b = new B(), c = new C();
b.v = 5; c.v = 5;
const strict = f => { try { f(); return 'no error'; } catch (error) { return error.name; } };
[b.v, c.v, C.s, strict(function () { 'use strict'; b.v = 1; }), strict(function () { 'use strict'; c.only = 1; }), Object.keys(c), 'v' in c, Object.hasOwn(c, 'v'), Object.getOwnPropertyDescriptor(C.prototype, 'v').set.name, Object.getOwnPropertyDescriptor(B.prototype, 'v').set === undefined, (() => { const seen = []; for (const k in c) seen.push(k); return seen; })()]
// expect: ["B0",10,"A.s!","TypeError","TypeError",[],true,false,"set v",true,[]]
