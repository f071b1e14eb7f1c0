class A {
  #base = '/a/';
  async get(id) { return (await fetch(this.#base + id)).json(); }
  static async make() { const a = new this(); a.first = await a.get(1); return a; }
  async #hidden() { return await this.get(2); }
  both = async () => [await this.#hidden(), this.first];
}
const o = { v: 'o', async m(...rest) { await null; return [this.v, rest, arguments.length]; }, async ['c']() { return 'c'; } };
const arrow = async x => x;
const plain = async function named() { return typeof named; };
return [await (await A.make()).both(), await o.m(1, 2), await o.c(), await arrow(3), await plain(), arrow(1) instanceof Promise, Object.prototype.toString.call(arrow)];
// pause: /a/1 => 1
// pause: /a/2 => 2
// style: standard
// expect: [[2,1],["o",[1,2],2],"c",3,"function",true,"[object AsyncFunction]"]
