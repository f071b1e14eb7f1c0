const it = Symbol.iterator;
const bag = { items: [1, 2], [it]() { return this.items[Symbol.iterator](); } };
fetch('/wait');
[[...bag], it === Symbol.iterator, Object.keys(bag), typeof it];
// pause: /wait => null
// expect: [[1, 2], true, ["items"], "symbol"]
