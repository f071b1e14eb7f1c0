const target = { n: 1 };
const log = [];
const handler = { get(t, k) { log.push(k); return k === 'self' ? p : t[k]; } };
const p = new Proxy(target, handler);
target.cycle = p;
const q = new Proxy(p, {});
const f = new Proxy(x => x + 1, {});
const C = new Proxy(class { constructor() { this.made = true; } }, {});
const map = new Map([[p, 'proxy'], [target, 'target']]);
fetch('/pause');
target.n = 2;
delete handler.get;
[p.n, q.n, p.cycle === p, p.self, f(1), new C().made, map.get(p), map.get(target), map.has(q), log]
// pause: /pause => null
// expect: [2,2,true,null,2,true,"proxy","target",false,[]]
