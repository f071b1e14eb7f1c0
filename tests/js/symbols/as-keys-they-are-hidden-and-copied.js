const a = Symbol('a'), b = Symbol('b');
const o = { z: 1, [b]: 2, 1: 'int', [a]: 3, y: 4 };
Object.defineProperty(o, Symbol.for('h'), { value: 'hidden' });
const copy = { ...o }, assigned = Object.assign({}, o);
const walked = []; for (const k in o) walked.push(k);
const { [a]: taken, ...rest } = o;
class K { static [a] = 's'; [b]() { return 'm'; } get [Symbol.toStringTag]() { return 'Kay'; } }
[Reflect.ownKeys(o).map(String), Object.keys(o), walked, Object.getOwnPropertyNames(o), Object.getOwnPropertySymbols(o).length, copy[a], assigned[b], Object.getOwnPropertySymbols(copy).length, taken, rest[b], a in rest, K[a], new K()[b](), String(new K()), Object.entries(o), (function () {}).name, { [a]() {} }[a].name, { [Symbol()]() {} }[Object.getOwnPropertySymbols({ [Symbol()]: 0 })[0]] === undefined, Object.getOwnPropertyDescriptor({ get [a]() { return 1; } }, a).get.name, delete o[a], a in o]
// expect: [["1","z","y","Symbol(b)","Symbol(a)","Symbol(h)"],["1","z","y"],["1","z","y"],["1","z","y"],3,3,2,2,3,2,false,"s","m","[object Kay]",[["1","int"],["z",1],["y",4]],"","[a]",true,"get [a]",true,false]
