class A { constructor(x) { this.x = x; this.t = new.target?.name; } }
class B extends A { y = 1; }
function F() { this.f = new.target === F; }
const noProto = function () {}.bind(); 
const odd = Object.defineProperty(function () {}.bind(), 'prototype', { value: 5 });
[Reflect.construct(A, [1], B), Reflect.construct(A, [1], B) instanceof B, Reflect.construct(B, [2]).y, Reflect.construct(F, [], A).f, Reflect.construct(F, []) instanceof F, Object.getPrototypeOf(Reflect.construct(Array, [], noProto)) === Array.prototype, Object.getPrototypeOf(Reflect.construct(Map, [], odd)) === Map.prototype, Array.isArray(Reflect.construct(Array, [3], A)), Reflect.construct(Array, [3], A).length, Reflect.construct(Date, [0], A) instanceof A, Reflect.construct(Function, ['return 7'], A) instanceof A, Reflect.construct(Error, ['m'], RangeError) instanceof RangeError, Reflect.construct(Error, ['m'], RangeError).name, Reflect.construct(Object, [], A) instanceof A, Reflect.construct(Number, [5], A) + 1]
// expect: [{"x":1,"t":"B"},true,1,false,true,true,true,true,3,true,true,true,"RangeError",true,"[object Number]1"]
