const log = [];
const at = (n, v) => (log.push(n), v);
const o = { a: { b() { return this.c; }, c: 'C' }, n: null, f: () => undefined, z: 0, e: '' };
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
class P { #x = 1; static read(o) { return o?.#x; } static call(o) { return o?.#m(); } #m() { return 'm'; } }
[o?.a?.b(), o.a?.['b'](), o.n?.x.y.z(at('skipped')), o.x?.[at('key')], o.f?.()?.x, o.nope?.(at('arg')), attempt(() => o.nope()), attempt(() => (o.n?.x).y), (o?.a).b(), (o?.a.b)(), delete o?.a?.c, delete o.n?.x, delete undefined?.x, o.z?.toFixed(1), o.e?.length, attempt(() => o.z?.()), o?.a?.b?.name, P.read(null), P.read(new P()), P.call(undefined), P.call(new P()), attempt(() => P.read({})), null?.[at('never')], typeof o?.missing?.deep, o.n?.x ?? 'default', !o?.n?.x, [o?.a][0] === o.a, `${o.n?.x}`, o?.["a"]?.["c"], (() => { const x = 0.5; return x ?.5:1; })(), async_(), log];
function async_() { return o.f?.call?.(null) === undefined; }
// expect: ["C","C",null,null,null,null,"TypeError","TypeError","C","C",true,true,true,"0.0",0,"TypeError","b",null,1,null,"m","TypeError",null,"undefined","default",true,true,"undefined",null,0.5,true,[]]
