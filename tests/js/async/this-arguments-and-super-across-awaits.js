class Base { async load(p) { return (await fetch(p)).json(); } static async make(...a) { await null; return new this(...a); } get tag() { return 'base'; } }
class Sub extends Base {
  constructor(...a) { super(); this.a = a; }
  async load(p) { const before = arguments.length; const v = await super.load(p); return [before, arguments[0], v, super.tag, this.tag, new.target === undefined, (() => this.a)()]; }
  get tag() { return 'sub'; }
  all = async (...ps) => { const out = []; for (const p of ps) out.push((await this.load(p))[2]); return out; };
}
const s = await Sub.make(1, 2);
const o = { n: 5, async m() { await null; return this.n; }, async *g() { yield this.n; await null; yield arguments.length; } };
const got = []; for await (const x of o.g('a', 'b')) got.push(x);
return [await s.load('/a'), await s.all('/b', '/c'), await o.m(), await o.m.call({ n: 6 }), got, await (async () => typeof this)()];
// pause: /a => "A"
// pause: /b => "B"
// pause: /c => "C"
// style: standard
// expect: [[1,"/a","A","base","sub",true,[1,2]],["B","C"],5,6,[5,2],"object"]
