const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const target = { v: 1 }, ref = new WeakRef(target);
const registry = new FinalizationRegistry(() => {});
const token = {};
[ref.deref() === target, ref.deref().v, attempt(() => new WeakRef(1)), attempt(() => WeakRef({})), attempt(() => new WeakRef()), attempt(() => new WeakRef(Symbol.for('x'))), new WeakRef(Symbol('s')).deref().description, Object.prototype.toString.call(ref), attempt(() => WeakRef.prototype.deref.call({})), registry.register(target, 'held', token) === undefined, registry.unregister(token), registry.unregister(token), attempt(() => registry.register(target, target)), attempt(() => registry.register(1, 1)), attempt(() => registry.unregister(1)), attempt(() => new FinalizationRegistry()), attempt(() => registry.register(target, 1, 'token')), Object.prototype.toString.call(registry), FinalizationRegistry.length, WeakRef.length]
// expect: [true,1,"TypeError","TypeError","TypeError","TypeError","s","[object WeakRef]","TypeError",true,true,false,"TypeError","TypeError","TypeError","TypeError","TypeError","[object FinalizationRegistry]",1,1]
