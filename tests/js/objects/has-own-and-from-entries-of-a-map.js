const m = new Map([['a', 1], ['b', 2]]);
const o = Object.fromEntries(m);
[o, Object.hasOwn(o, 'a'), Object.hasOwn(o, 'toString'), new Map(Object.entries(o)).get('b')];
// expect: [{"a": 1, "b": 2}, true, false, 2]
