class Client {
  #cache = new Map(); #hits = 0; static #made = [];
  static { Client.ready = (async () => { await fetch('/ready'); return Client.#made.length; })(); }
  constructor(base) { this.base = base; Client.#made.push(this); }
  async #load(path) { const r = await fetch(this.base + path); if (!r.ok) throw new Error(path + ' ' + r.status); return r.json(); }
  async get(path) { if (this.#cache.has(path)) { this.#hits++; return this.#cache.get(path); } const p = this.#load(path); this.#cache.set(path, p); return p; }
  async *pages(n) { for (let i = 0; i < n; i++) yield* [await this.get('/' + i), i]; }
  get stats() { return (async () => [this.#hits, this.#cache.size])(); }
  each = async paths => Promise.all(paths.map(async p => [p, await this.get(p).catch(e => e.message)]));
}
class Sub extends Client { async get(path) { return 'sub ' + await super.get(path); } }
const c = new Client('/c'), s = new Sub('/s');
const out = await c.each(['/x', '/y', '/x']);
const pages = [];
for await (const p of s.pages(2)) pages.push(p);
return [out, pages, await c.stats, await s.stats, await Client.ready];
// pause: /ready => 0
// pause: /c/x => "X"
// pause: /c/y => 404 null
// pause: /s/0 => "zero"
// pause: /s/1 => "one"
// style: standard
// expect: [[["/x","X"],["/y","/y 404"],["/x","X"]],["sub zero",0,"sub one",1],[1,2],[0,2],2]
