const o = { m(a) { return super.toString === Object.prototype.toString; }, get g() { return 1; }, *gen() { yield this.v; }, v: 3, ['c' + 1]: function (a, b) {} };
const kinds = [function named(a, b = 1) {}, a => a, o.m, Object.getOwnPropertyDescriptor(o, 'g').get, o.gen, o.c1, class C { constructor(a) {} }, class extends Object {}, new Function('a', 'b', 'return a + b'), Math.max, parseInt];
kinds[0].prototype.shared = 'yes';
Object.defineProperty(kinds[1], 'name', { value: 'renamed' });
delete kinds[5].name;
fetch('/pause');
const constructible = kinds.map(k => { try { Reflect.construct(Object, [], k); return true; } catch { return false; } });
[
  kinds.map(k => k.name), kinds.map(k => k.length), constructible, kinds.map(k => Object.hasOwn(k, 'prototype')),
  kinds[2].call(o), kinds[4].call(o).next(), kinds[8](1, 2), new kinds[0]().shared, String(kinds[1]), kinds[6].prototype.constructor === kinds[6],
]
// pause: /pause => 0
// expect: [["named","renamed","m","get g","gen","","C","","anonymous","max","parseInt"],[1,1,1,0,0,2,1,0,2,2,2],[true,false,false,false,false,true,true,true,true,false,false],[true,false,false,false,true,true,true,true,true,false,false],true,{"value":3,"done":false},3,"yes","a => a",true]
