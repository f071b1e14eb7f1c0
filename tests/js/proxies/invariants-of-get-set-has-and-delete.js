const target = Object.defineProperties({ plain: 1 }, { fixed: { value: 1 }, getOnly: { get: undefined, set() {} }, setOnly: { get() { return 1; } } });
const lie = new Proxy(target, { get: () => 2, set: () => true, has: () => false, deleteProperty: () => true });
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const closed = new Proxy(Object.preventExtensions({ a: 1 }), { has: () => false, deleteProperty: () => true });
[attempt(() => lie.plain), attempt(() => lie.fixed), attempt(() => lie.getOnly), attempt(() => lie.setOnly), attempt(() => (lie.plain = 5)), attempt(() => (lie.fixed = 5)), attempt(() => (lie.setOnly = 5)), attempt(() => 'plain' in lie), attempt(() => 'fixed' in lie), attempt(() => delete lie.plain), attempt(() => delete lie.fixed), attempt(() => 'a' in closed), attempt(() => delete closed.a), attempt(() => 'b' in closed), target.plain]
// expect: [2,"TypeError","TypeError",2,5,"TypeError","TypeError",false,"TypeError",true,"TypeError","TypeError","TypeError",false,1]
