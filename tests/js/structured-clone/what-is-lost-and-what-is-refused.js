const attempt = f => { try { f(); return 'ok'; } catch (error) { return error.name; } };
class K { #p = 1; x = 1; get g() { return 2; } m() {} }
const frozen = Object.freeze({ a: 1 });
const withGetter = { get v() { return 'read'; }, [Symbol('s')]: 1 };
const hidden = Object.defineProperty({ seen: 1 }, 'hidden', { value: 2 });
const e = new RangeError('m', { cause: { c: 1 } }); e.own = 'lost';
const c = structuredClone(new K()), d = structuredClone(withGetter), f = structuredClone(e);
[c, Object.getPrototypeOf(c) === Object.prototype, Object.isFrozen(structuredClone(frozen)), Object.getOwnPropertyDescriptor(d, 'v').value, Reflect.ownKeys(d), structuredClone(hidden), f instanceof RangeError, f.message, f.own === undefined, f.cause, attempt(() => structuredClone(() => {})), attempt(() => structuredClone({ f() {} })), attempt(() => structuredClone(Symbol())), attempt(() => structuredClone(new WeakMap())), attempt(() => structuredClone(Promise)), attempt(() => structuredClone({ get x() { throw new TypeError('t'); } })), attempt(() => structuredClone()), structuredClone('s'), structuredClone(Object.create({ inherited: 1 })), Array.isArray(structuredClone([])), attempt(() => structuredClone(new (class extends Error {})('x')))]
// node: no structuredClone in a bare context
// expect: [{"x":1},true,false,"read",["v"],{"seen":1},true,"m",true,{"c":1},"DataCloneError","DataCloneError","DataCloneError","DataCloneError","DataCloneError","TypeError","TypeError","s",{},true,"ok"]
