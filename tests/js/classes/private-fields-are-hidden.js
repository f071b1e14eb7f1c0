class Counter {
  #count = 0;
  increment() { return ++this.#count; }
  static has(value) { return #count in value; }
}
const c = new Counter();
c.increment();
[c.increment(), Object.keys(c), JSON.stringify(c), c['#count'] === undefined, Counter.has(c), Counter.has({})];
// expect: [2,[],"{}",true,true,false]
