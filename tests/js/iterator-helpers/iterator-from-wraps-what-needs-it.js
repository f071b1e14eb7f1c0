const plain = { i: 0, next() { return { done: this.i > 1, value: this.i++ }; } };
const wrapped = Iterator.from(plain);
const gen = (function* () { yield 1; })();
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[wrapped === plain, wrapped instanceof Iterator, [...wrapped], Iterator.from(gen) === gen, Iterator.from('ab').toArray(), attempt(() => Iterator.from(5)), attempt(() => Iterator.from({})) !== 'x', attempt(() => new Iterator()), attempt(() => Iterator()), new (class extends Iterator {})() instanceof Iterator, typeof Iterator.prototype.map, Iterator.prototype[Symbol.toStringTag], [].values() instanceof Iterator, Object.prototype.toString.call([].values().map(x => x)), Iterator.from({ next() { return { done: true }; } }).return().done, 'return' in wrapped]
// node: no iterator helpers
// expect: [false,true,[0,1],true,["a","b"],"TypeError",true,"TypeError","TypeError",true,"function","Iterator",true,"[object Iterator Helper]",true,true]
