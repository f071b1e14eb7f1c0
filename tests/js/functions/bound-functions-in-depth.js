function f(a, b) { return [this === undefined ? 'undefined' : typeof this, a, b, new.target === undefined]; }

const b1 = f.bind({ x: 1 }, 1), b2 = b1.bind(null, 2);
class P { constructor(x, y) { this.sum = x + y; } static s() { return this.name; } }
const BP = P.bind(null, 10);
const noLength = Object.defineProperty(() => {}, 'length', { value: Infinity }), negative = Object.defineProperty(() => {}, 'length', { value: -5 }), text = Object.defineProperty(() => {}, 'length', { value: '3' }), noName = Object.defineProperty(() => {}, 'name', { value: 5 });
[b2(3).slice(1), b2.name, b2.length, new BP(5).sum, new BP(1) instanceof P, new BP(1) instanceof BP, 'prototype' in BP, BP.s === undefined, P.s.bind(P)(), noLength.bind(null).length, negative.bind().length, text.bind().length, noName.bind().name, f.bind.length, (() => { try { Function.prototype.bind.call(5); } catch (e) { return e.name; } })(), new (f.bind({}))(1) instanceof f, Reflect.construct(BP, [1], Array) instanceof Array, Object.getPrototypeOf(Function.prototype.bind.call(Object.setPrototypeOf(() => {}, null))) === null, String(b1).includes('native'), Object.getOwnPropertyNames(b1)]
// expect: [[1,2,true],"bound bound f",0,15,true,true,false,true,"P",null,0,0,"bound ",1,"TypeError",false,true,true,true,["length","name"]]
