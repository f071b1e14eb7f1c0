function* range(a, b = Infinity, s = 1) { for (let i = a; i < b; i += s) yield i; }
const map = f => function* (it) { for (const x of it) yield f(x); }, filter = f => function* (it) { for (const x of it) if (f(x)) yield x; }, take = n => function* (it) { if (n <= 0) return; let i = 0; for (const x of it) { yield x; if (++i >= n) return; } };
const pipe = (...fs) => x => fs.reduce((v, f) => f(v), x);
const zip = function* (...its) { const on = its.map(i => i[Symbol.iterator]()); try { for (;;) { const rs = on.map(i => i.next()); if (rs.some(r => r.done)) return; yield rs.map(r => r.value); } } finally { for (const i of on) i.return?.(); } };
const log = []; function* noisy(n) { try { yield* range(0, n); } finally { log.push('closed ' + n); } }
function* walk(t) { if (!t) return; yield* walk(t.l); yield t.v; yield* walk(t.r); }
const insert = (t, v) => (t ? (v < t.v ? { ...t, l: insert(t.l, v) } : { ...t, r: insert(t.r, v) }) : { v });
const perms = function* (a, n = a.length) { if (n <= 1) yield [...a]; else for (let i = 0; i < n; i++) { yield* perms(a, n - 1); const j = n % 2 ? 0 : i; [a[n - 1], a[j]] = [a[j], a[n - 1]]; } };
const co = gen => { const it = gen(); let v; for (let r = it.next(); !r.done; r = it.next(v)) v = r.value * 2; return v; };
[[...pipe(filter(x => x % 2), map(x => x * x), take(3))(range(1))], [...zip(noisy(2), noisy(5), 'abc')], log, [...walk([5, 2, 8, 1].reduce(insert, null))], [...perms([1, 2, 3])].map(p => p.join('')), co(function* () { const a = yield 1; const b = yield a + 1; return b; }), [...take(0)(noisy(9))], Math.max(...take(4)(range(3))), Array.from(range(0, 1, 0.25)), Object.fromEntries(zip('ab', range(0)))]
// expect: [[1,9,25],[[0,0,"a"],[1,1,"b"]],["closed 2","closed 5"],[1,2,5,8],["123","213","312","132","231","321"],6,[],6,[0,0.25,0.5,0.75],{"a":0,"b":1}]
