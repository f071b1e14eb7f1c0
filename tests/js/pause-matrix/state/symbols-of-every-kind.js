const local = Symbol('local'), same = Symbol('local'), bare = Symbol(), empty = Symbol('');
const registered = Symbol.for('app'), odd = Symbol.for('\ud800');
const o = { [local]: 1, [registered]: 2, [Symbol.toStringTag]: 'Tagged', [same]: 3 };
Object.defineProperty(o, bare, { value: 'hidden', enumerable: false });
const boxed = Object(local);
const map = new Map([[local, 'local'], [registered, 'registered']]);
fetch('/pause');
[
  o[local], o[same], o[registered], o[Symbol.for('app')], String(o), o[bare], Object.getOwnPropertySymbols(o).length,
  Object.getOwnPropertySymbols(o)[0] === local, boxed.valueOf() === local, map.get(local), map.get(Symbol.for('app')),
  Symbol.keyFor(registered), Symbol.keyFor(local), Symbol.keyFor(odd) === '\ud800', bare.description, empty.description,
  Object.keys(Object.getOwnPropertyDescriptors({ ...o })).length, { ...o }[bare], local.toString(), same === local,
]
// pause: /pause => 0
// expect: [1,3,2,2,"[object Tagged]","hidden",5,true,true,"local","registered","app",null,true,null,"",0,null,"Symbol(local)",false]
