const o = {};
Object.defineProperty(o, 'a', { value: 1, enumerable: true });
Object.defineProperties(o, { b: { value: 2, writable: true }, c: { get: () => 3, enumerable: true, configurable: true } });
o.a = 9; o.b = 20;
[o, o.b, Object.getOwnPropertyDescriptor(o, 'a'), Object.keys(o), Object.getOwnPropertyNames(o), Object.getOwnPropertyDescriptor(o, 'none') === undefined, o.propertyIsEnumerable('b')];
// expect: [{"a": 1, "c": 3}, 20, {"value": 1, "writable": false, "enumerable": true, "configurable": false}, ["a", "c"], ["a", "b", "c"], true, false]
