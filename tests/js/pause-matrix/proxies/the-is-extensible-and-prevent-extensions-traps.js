const order = [];
const target = { a: 1 };
const p = new Proxy(target, {
  isExtensible(t) { order.push('ask'); return fetch('/open') === 'truth' ? Reflect.isExtensible(t) : !Reflect.isExtensible(t); },
  preventExtensions(t) { order.push('close'); return fetch('/close') && Reflect.preventExtensions(t); },
});
const results = [Object.isExtensible(p)];
try { Object.isExtensible(p); } catch (error) { results.push(error.name); }
results.push(Reflect.preventExtensions(p));
results.push(Object.preventExtensions(p) === p);
results.push(Object.isFrozen(p), Object.isSealed(p));
[results, order]
// pause: /open => "truth"
// pause: /open => "lie"
// pause: /close => false
// pause: /close => true
// pause: /open => "truth"
// pause: /open => "truth"
// expect: [[true,"TypeError",false,true,false,false],["ask","ask","close","close","ask","ask"]]
