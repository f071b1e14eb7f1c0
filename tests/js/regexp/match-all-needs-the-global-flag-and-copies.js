const seen = [];
try { 'a'.matchAll(/a/); } catch (error) { seen.push(error.name); }
const rx = /[ab]/g;
const it = 'abab'.matchAll(rx);
rx.lastIndex = 4;
seen.push([...it].map(m => m[0] + m.index), rx.lastIndex, [...it]);
const late = 'abab'.matchAll(rx);
seen.push([...late].length);
seen.push([...'a.b'.matchAll('.')].map(m => m.index), [...'1null2'.matchAll(null)].length, [...'x'.matchAll(undefined)].map(m => m[0]));
const proto = Object.getPrototypeOf(it);
seen.push(proto[Symbol.toStringTag], typeof proto.next, it[Symbol.iterator]() === it, Object.getPrototypeOf(proto) === Object.getPrototypeOf(Object.getPrototypeOf([].values())));
seen
// expect: ["TypeError",["a0","b1","a2","b3"],4,[],0,[0,1,2],1,["",""],"RegExp String Iterator","function",true,true]
