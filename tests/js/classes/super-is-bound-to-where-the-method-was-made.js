class A { hi() { return 'A'; } static hi() { return 'sA'; } }
class B extends A { hi() { return 'B' + super.hi(); } arrow() { return () => super.hi(); } static hi() { return 'sB' + super.hi(); } nested() { return { hi() { return 'n' + super.toString; } }; } ev() { return super['h' + 'i'](); } }
const borrowed = { hi: B.prototype.hi, __proto__: { hi: () => 'other' } };
const o = { __proto__: { m() { return 'proto ' + this.tag; } }, tag: 'o', m() { return super.m(); }, get g() { return super.m; }, async() {}, *gen() { yield super.m(); } };
const moved = { m: o.m, tag: 'moved' };
const before = new B().hi();
Object.setPrototypeOf(B.prototype, { hi: () => 'replaced' });
[before, borrowed.hi(), new B().hi(), new B().arrow()(), B.hi(), new B().ev(), moved.m(), o.g === o.__proto__.m, [...o.gen()], (() => { try { return { m() { return super.x.y; } }.m(); } catch (error) { return error.name; } })(), delete o.m]
// expect: ["BA","Breplaced","Breplaced","replaced","sBsA","replaced","proto moved",true,["proto o"],"TypeError",true]
