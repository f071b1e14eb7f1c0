const log = [];
const o = { get a() { log.push('get a'); return this._a; }, set a(v) { log.push('set a ' + v); this._a = v; }, _a: 0 };
const key = k => (log.push('key'), k);
o.a ||= 1; o.a ||= 2; o.a &&= 3; o.a ??= 4; o._a = null; o.a ??= 5; o[key('a')] &&= 6;
let x, y = 1, z = 0; x ??= 'x'; y &&= 'y'; z ||= 'z';
const frozen = Object.freeze({ t: 1, n: null });
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
let f, g; f ??= function () {}; g ||= () => {}; let h = 1; h &&= class {};
const a = [1, , 3]; a[1] ??= 'filled'; a[a.length] ||= 'pushed';
[o._a, log, x, y, z, attempt(() => { 'use strict'; return frozen.t ||= 5; }), attempt(() => { 'use strict'; return frozen.n ??= 5; }), f.name, g.name, h.name, a, attempt(() => { undeclared ??= 1; }), attempt(() => { null.x ??= 1; }), (x = null) ?? (y = 'chain'), x || y && z, (null || undefined) ?? 'mixed', 0 ?? 1, '' || 'or', NaN ?? 'no']
// expect: [6,["get a","set a 1","get a","get a","set a 3","get a","get a","set a 5","key","get a","set a 6"],"x","y","z",1,"TypeError","f","g","h",[1,"filled",3,"pushed"],"ReferenceError","TypeError","chain","z","mixed",0,"or",null]
