const log = [];
const base = { a: 1, get g() { return 1; }, set s(v) { log.push(this === receiver); } };
const receiver = {};
const ro = Object.defineProperty({}, 'a', { value: 0, configurable: true });
const accessor = Object.defineProperty({}, 'a', { get() { return 'acc'; }, configurable: true });
[Reflect.set(base, 'a', 2, receiver), receiver, base.a, Reflect.set(base, 'g', 1, receiver), Reflect.set(base, 's', 1, receiver), log, Reflect.set(base, 'a', 3, ro), ro.a, Reflect.set(base, 'a', 3, accessor), accessor.a, Reflect.set(base, 'a', 3, 1), Reflect.set([], 'length', 3, receiver), receiver.length, Reflect.set([1, 2], 'length', 1)]
// expect: [true,{"a":2,"length":3},1,false,true,[true],false,0,false,"acc",false,true,3,true]
