class DefaultMap extends Map {
  #make;
  constructor(make, entries) { super(entries); this.#make = make; }
  get(key) { if (!this.has(key)) this.set(key, this.#make()); return super.get(key); }
}
const m = new DefaultMap(() => [], [['a', [0]]]);
m.get('a').push(1);
m.get('b').push(2);
[[...m], m.size, m instanceof Map];
// expect: [[["a",[0,1]],["b",[2]]],2,true]
