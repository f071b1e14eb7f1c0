const make = tag => class Box {
  #v; static #count = 0; static #all = [];
  #secret() { return tag + this.#v; }
  get #double() { return this.#v * 2; }
  set #double(x) { this.#v = x / 2; }
  constructor(v) { this.#v = v; Box.#count++; Box.#all.push(this); }
  static has(o) { return #v in o; }
  static stats() { return [Box.#count, Box.#all.length]; }
  read() { return [this.#secret(), this.#double]; }
  set(x) { this.#double = x; return this; }
  same(o) { return o.#v === this.#v; }
};
const A = make('a'), B = make('b');
const a = new A(1), a2 = new A(1), b = new B(5);
fetch('/pause');
const c = new A(9);
fetch('/pause');
[
  a.read(), a.set(8).read(), b.read(), A.has(a), A.has(b), B.has(b), A.has({}), A.stats(), B.stats(), a.same(a2), c.same(c),
  (() => { try { a.same(b); } catch (error) { return error.name; } })(), Object.keys(a), JSON.stringify(a),
]
// pause: /pause => 0
// pause: /pause => 0
// expect: [["a1",2],["a4",8],["b5",10],true,false,true,false,[3,3],[1,1],false,true,"TypeError",[],"{}"]
