const log = [];
const Eq = Base => class extends Base { equals(o) { return this.key() === o.key(); } }, Ser = Base => class Ser extends Base { toJSON() { return { t: this.constructor.name, k: this.key() }; } static from(j) { return new this(j.k); } };
class Point { #k; constructor(k) { this.#k = k; log.push(new.target.name); } key() { return this.#k; } }
class P2 extends Ser(Eq(Point)) { constructor(k) { super(k); } }
const table = { A: class { m() { return 'A'; } }, get B() { return class B extends this.A { m() { return super.m() + 'B'; } }; } };
const singleton = new (class { static #one; static get() { return (this.#one ??= new this()); } })().constructor;
class Abstract { constructor() { if (new.target === Abstract) throw new TypeError('abstract'); } run() { return this.step?.() ?? 'no step'; } }
const attempt = f => { try { return f(); } catch (error) { return error.message; } };
class Chain { #v = []; add(x) { this.#v.push(x); return this; } get value() { return [...this.#v]; } static of(...x) { return x.reduce((c, y) => c.add(y), new this()); } *[Symbol.iterator]() { yield* this.#v; } get [Symbol.toStringTag]() { return 'Chain'; } }
[new P2('k').equals(P2.from({ k: 'k' })), JSON.stringify(new P2('z')), P2.from({ k: 1 }) instanceof P2, log, new table.B().m(), table.B === table.B, singleton.get() === singleton.get(), attempt(() => new Abstract()), new (class extends Abstract { step() { return 'stepped'; } })().run(), new (class extends Abstract {})().run(), Chain.of(1, 2).add(3).value, [...Chain.of('x')], String(new Chain()), Object.getPrototypeOf(Object.getPrototypeOf(P2)).name]
// expect: [true,"{\"t\":\"P2\",\"k\":\"z\"}",true,["P2","P2","P2","P2"],"AB",false,true,"abstract","stepped","no step",[1,2,3],["x"],"[object Chain]",""]
