const log = [];
const source = { get a() { log.push('a'); return 1; }, [Symbol.for('s')]: 2, __proto__: { inherited: 1 } };
Object.defineProperty(source, 'hidden', { value: 1, enumerable: false });
const setter = { set a(v) { log.push('set ' + v); } };
const spread = { ...source }, assigned = Object.assign(setter, source), { ...rest } = source, { a, ...others } = { a: 1, b: 2, c: 3 };
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[Reflect.ownKeys(spread).map(String), assigned === setter, Reflect.ownKeys(rest).length, others, log, { ...null, ...undefined, ...5, ...'ab', ...[7], ...true }, Object.assign([1, 2], [3], 'x', null), attempt(() => Object.assign(null, {})), typeof Object.assign(5, { a: 1 }), attempt(() => Object.assign(Object.freeze({ a: 1 }), { a: 2 })), { ...{ a: 1, b: 2 }, a: 3 }, { a: 3, ...{ a: 1, b: 2 } }, Object.keys({ b: 1, ...{ a: 2, b: 3 } }), { __proto__: { p: 1 } }.p, Object.keys({ ['__proto__']: 1 }), { ...{ ['__proto__']: 1 } }.__proto__ === 1, (() => { const __proto__ = 5; return Object.keys({ __proto__ }); })(), { ...new (class { x = 1; get y() { return 2; } })() }, { get x() { return 1; }, ...{ x: 2 } }.x]
// expect: [["a","Symbol(s)"],true,2,{"b":2,"c":3},["a","a","set 1","a"],{"0":7,"1":"b"},["x",2],"TypeError","object","TypeError",{"a":3,"b":2},{"a":1,"b":2},["b","a"],1,["__proto__"],true,["__proto__"],{"x":1},2]
