const holes = [1, , 3, ,];
const sparse = []; sparse[4294967290] = 'end'; sparse.name = 'sparse';
const locked = [1, 2]; Object.defineProperty(locked, 0, { writable: false }); Object.defineProperty(locked, 'length', { writable: false });
const frozen = Object.freeze(['f', { open: 1 }]);
class Stack extends Array { top() { return this.at(-1); } static get [Symbol.species]() { return Array; } }
const stack = Stack.of(1, 2, 3);
const symbolic = Object.assign([0], { [Symbol.isConcatSpreadable]: false });
const nested = [[[]]]; nested[0][0].push(nested);
fetch('/pause');
const tries = [() => locked.push(3), () => frozen.pop(), () => { 'use strict'; locked[0] = 9; }].map(f => { try { f(); return 'ok'; } catch (error) { return error.name; } });
frozen[1].open = 2;
stack.push(4);
[
  holes.length, 1 in holes, 3 in holes, Object.keys(sparse), sparse.length, tries, locked, frozen, Object.isFrozen(frozen), stack.top(), stack.length,
  stack.map(x => x).constructor.name, [].concat(symbolic).length, nested[0][0][0] === nested,
]
// pause: /pause => 0
// expect: [4,false,false,["4294967290","name"],4294967291,["TypeError","TypeError","TypeError"],[1,2],["f",{"open":2}],true,4,4,"Array",1,true]
