const bare = Object.assign(Object.create(null), { toString: 1, __proto__: 2 });
const deep = Object.create(Object.create(Object.freeze({ base: 1 })));
const ofArray = Object.create([1, 2]);
const ofFunction = Object.create(function () {});
const ofDate = Object.create(new Date(0));
const noArray = Object.setPrototypeOf([1], null);
const noFunction = Object.setPrototypeOf(() => 7, null);
const box = [Object(1), Object('st'), Object(false), Object(Symbol.iterator)];
box[1].own = 1;
const sealed = Object.seal({ s: 1 });
fetch('/pause');
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[
  Object.getPrototypeOf(bare), Object.keys(bare), deep.base, attempt(() => { 'use strict'; deep.base = 2; }), ofArray.length, attempt(() => ofFunction()),
  attempt(() => ofDate.getTime()), Object.getPrototypeOf(noArray), noArray.length, Array.isArray(noArray), noFunction(), box.map(b => typeof b),
  box[1].own, box[1].length, Object.keys(box[1]), box[3].valueOf() === Symbol.iterator, Object.isSealed(sealed), attempt(() => { 'use strict'; delete sealed.s; }),
]
// pause: /pause => 0
// expect: [null,["toString"],1,"TypeError",2,"TypeError","TypeError",null,1,true,7,["object","object","object","object"],1,2,["0","1","own"],true,true,"TypeError"]
