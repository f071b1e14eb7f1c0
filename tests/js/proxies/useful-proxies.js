const logged = []; const log = (o, path = '') => new Proxy(o, { get(t, k, r) { const v = Reflect.get(t, k, r); logged.push(path + String(k)); return v && typeof v === 'object' ? log(v, path + String(k) + '.') : v; } });
const negative = a => new Proxy(a, { get: (t, k, r) => (typeof k === 'string' && /^-\d+$/.test(k) ? t[t.length + +k] : Reflect.get(t, k, r)) });
const defaults = (o, d) => new Proxy(o, { get: (t, k) => (k in t ? t[k] : d), has: () => true });
const chain = () => { const path = []; const p = new Proxy(() => {}, { get: (_, k) => (path.push(k), p), apply: (_, __, a) => path.join('/') + '?' + a }); return p; };
const frozen = o => new Proxy(o, { set() { throw new TypeError('read only'); }, deleteProperty: () => false });
const typed = new Proxy({}, { set(t, k, v) { if (typeof v !== 'number') return false; t[k] = v; return true; } });
const memo = f => { const c = new Map(); return new Proxy(f, { apply: (t, s, [a]) => c.get(a) ?? (c.set(a, t(a)), c.get(a)) }); };
let calls = 0; const sq = memo(x => (calls++, x * x));
const count = new Proxy({}, { get: (t, k) => t[k] ?? 0 }); for (const c of 'hello') count[c]++;
log({ a: { b: [10] } }).a.b[0];
[logged, negative([1, 2, 3])[-1], negative([1, 2, 3]).map(x => x), defaults({ a: 1 }, 0).zzz, 'zzz' in defaults({}), chain().users.list(5), (() => { try { frozen({}).x = 1; } catch (e) { return e.message; } })(), (() => { typed.a = 1; typed.b = 'x'; return Object.keys(typed); })(), sq(4), sq(4), calls, { ...count }]
// expect: [["a","a.b","a.b.0"],3,[1,2,3],0,true,"users/list?5","read only",["a"],16,16,1,{"h":1,"e":1,"l":2,"o":1}]
