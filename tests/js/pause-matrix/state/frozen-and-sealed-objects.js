'use strict';
const frozen = Object.freeze({ a: 1, list: [1] });
const sealed = Object.seal({ b: 2 });
const closed = Object.preventExtensions({ c: 3 });
const tuple = Object.freeze([1, 2]);
fetch('/wait');
const failures = [];
for (const change of [() => { frozen.a = 2; }, () => { delete sealed.b; }, () => { closed.d = 1; }, () => tuple.push(3)]) {
  try { change(); } catch (error) { failures.push(error.name); }
}
frozen.list.push(2);
sealed.b = 20;
[failures, frozen, sealed, closed, tuple, Object.isFrozen(frozen), Object.isSealed(sealed), Object.isExtensible(closed), Object.isFrozen(tuple)];
// pause: /wait => null
// expect: [["TypeError", "TypeError", "TypeError", "TypeError"], {"a": 1, "list": [1, 2]}, {"b": 20}, {"c": 3}, [1, 2], true, true, false, true]
