'use strict';
const a = Uint8Array.of(1, 2);
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
Uint8Array.prototype[5] = 'proto'; Object.prototype['-0'] = 'minus';
const seen = [a[5], a['-0'], a['1.5'], '1' in a, '2' in a, '-0' in a, '1.0' in a, attempt(() => (a[2] = 9)), a[2], attempt(() => (a['-0'] = 1)), Object.keys(a), attempt(() => delete a[0]), attempt(() => delete a[7]), attempt(() => Object.defineProperty(a, 0, { value: 8 })), attempt(() => Object.defineProperty(a, 0, { value: 9, configurable: false })), attempt(() => Object.defineProperty(a, 2, { value: 9 })), a[0], Object.isFrozen(Object.freeze(new Uint8Array(0))), Object.getOwnPropertyDescriptor(a, 1), (a.x = 5, a.x), (a['01'] = 6, Object.keys(a)), Reflect.set(a, 9, 1), Reflect.set({}, 0, 1, a), a[0], Reflect.ownKeys(a)];
delete Uint8Array.prototype[5]; delete Object.prototype['-0'];
seen
// expect: [null,null,null,true,false,false,false,9,null,1,["0","1"],"TypeError",true,{"0":1,"1":2,"x":5,"01":6},"TypeError","TypeError",8,true,{"value":2,"writable":true,"enumerable":true,"configurable":true},5,["0","1","x","01"],true,true,1,["0","1","x","01"]]
