const frozen = Object.freeze({ a: { deep: 1 } });
const sealed = Object.seal({ a: 1 });
const fixed = Object.preventExtensions({ a: 1 });
frozen.a = 2; frozen.b = 1; frozen.a.deep = 2;
sealed.a = 2; delete sealed.a; sealed.b = 1;
fixed.b = 1; delete fixed.a;
[frozen, sealed, fixed, Object.isFrozen(frozen), Object.isSealed(sealed), Object.isFrozen(sealed), Object.isExtensible(fixed), Object.isFrozen(5), Object.freeze(5)];
// expect: [{"a": {"deep": 2}}, {"a": 2}, {}, true, true, false, false, true, 5]
