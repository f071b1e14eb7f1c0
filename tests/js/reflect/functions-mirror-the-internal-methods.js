const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const o = Object.freeze({ a: 1 });
const getter = { get x() { return this.v; }, set x(v) { this.v = v; } };
const r = { v: 5 };
[
  Reflect.set(o, 'a', 2), Reflect.defineProperty(o, 'b', {}), Reflect.deleteProperty(o, 'a'), Reflect.get(getter, 'x', r), Reflect.set(getter, 'x', 6, r), r, Reflect.has(o, 'toString'), Reflect.ownKeys({ b: 1, 2: 1, a: 1, 1: 1, [Symbol.iterator]: 1 }).map(String), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.setPrototypeOf(o, null), Reflect.setPrototypeOf({}, null), Reflect.isExtensible(o), Reflect.preventExtensions({}), Reflect.apply(Math.max, null, [1, 3]), attempt(() => Reflect.apply(1)), attempt(() => Reflect.apply(Math.max, null)), attempt(() => Reflect.construct(() => {}, [])), attempt(() => Reflect.construct(class {}, [], 1)), attempt(() => Reflect.ownKeys(1)), attempt(() => Reflect.get(1, 'x')), attempt(() => Reflect.setPrototypeOf({}, 1)), attempt(() => Reflect.defineProperty({}, 'x', 1)), Object.prototype.toString.call(Reflect), typeof Reflect, Reflect.getOwnPropertyDescriptor({ x: 1 }, 'x'), Reflect.getOwnPropertyDescriptor({}, 'x') === undefined,
]
// expect: [false,false,false,5,true,{"v":6},true,["1","2","b","a","Symbol(Symbol.iterator)"],true,false,true,false,true,3,"TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","[object Reflect]","object",{"value":1,"writable":true,"enumerable":true,"configurable":true},true]
