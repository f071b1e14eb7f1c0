const log = [];
class Base { constructor() { log.push(this.init?.()); } }
class C extends Base {
  #count = 0; #step() { return ++this.#count; } static #make() { return new this(); }
  get #twice() { return this.#count * 2; } set #twice(v) { this.#count = v / 2; }
  async #later() { return this.#count; } *#gen() { yield this.#count; }
  init() { try { return this.#step(); } catch (error) { return error.name; } }
  run() { this.#step(); this.#twice += 10; this.#twice++; return [this.#count, this.#twice, [...this.#gen()], this.#step.name, typeof this.#later, delete this.x]; }
  static made() { return C.#make().run(); }
  static { try { this.prototype.run.call({}); } catch (error) { log.push(error.name); } }
}
[new C().run(), C.made(), log]
// expect: [[6.5,13,[6.5],"#step","function",true],[6.5,13,[6.5],"#step","function",true],["TypeError","TypeError","TypeError"]]
