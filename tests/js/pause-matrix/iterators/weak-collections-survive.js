const a = { name: 'a' }, b = { name: 'b' };
const data = new WeakMap([[a, { secret: 1 }], [b, a]]);
const marked = new WeakSet([a]);
const ref = new WeakRef(b);
const registry = new FinalizationRegistry(() => {});
registry.register(a, 'held', a);
const fn = () => 1;
data.set(fn, 'function');
fetch('/pause');
data.get(a).secret += 1;
marked.add(b);
fetch('/pause');
[
  data.get(a), data.get(b) === a, data.has({}), marked.has(a), marked.has(b), marked.has(fn), ref.deref() === b,
  data.get(fn), registry.unregister(a), registry.unregister(a), Object.prototype.toString.call(data),
]
// pause: /pause => 0
// pause: /pause => 0
// expect: [{"secret":2},true,false,true,true,false,true,"function",true,false,"[object WeakMap]"]
