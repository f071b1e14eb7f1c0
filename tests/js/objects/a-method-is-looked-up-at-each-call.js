const log = [];
class A {
  hi() {
    return 'A';
  }
}
class B extends A {}
class Late {
  get hi() {
    return () => 'getter';
  }
}
function call(x) {
  return x.hi();
}
const a = new A();
const b = new B();
log.push(call(a), call(b));
A.prototype.hi = () => 'changed';
log.push(call(a), call(b));
B.prototype.hi = () => 'B';
log.push(call(b));
b.hi = () => 'own';
log.push(call(b));
delete b.hi;
delete B.prototype.hi;
log.push(call(b));
Object.defineProperty(b, 'hi', { get: () => () => 'own getter', configurable: true });
log.push(call(b));
log.push(call(new Late()));
Object.setPrototypeOf(a, { hi: () => 'other' });
log.push(call(a));
log.push(call(new Proxy(a, { get: (target, key) => () => 'proxy ' + key })));
log.push(call(Object.create(new Proxy({}, { get: (target, key) => () => 'above ' + key }))));
log.push(call(Object.freeze(new A())));
log.push(call(Object.assign(() => 0, { hi: () => 'function' })));
for (const bad of [undefined, null, 3, 'text', {}, { hi: 0 }, Object.create(null)]) {
  try {
    call(bad);
  } catch (error) {
    log.push(error.name);
  }
}
Number.prototype.hi = function () {
  return 'number ' + this;
};
log.push(call(3));
delete Number.prototype.hi;
const shadow = { hi: undefined };
Object.setPrototypeOf(shadow, A.prototype);
try {
  call(shadow);
} catch (error) {
  log.push(error.message);
}
const list = [3, 1, 2];
function add(x) {
  return x.push(4);
}
log.push(add(list));
list.push = () => 'mine';
log.push(add(list), list.length);
const push = Array.prototype.push;
Array.prototype.push = () => 'none';
log.push = push;
log.push(add([]));
Array.prototype.push = push;
const typed = new Uint8Array(1);
Object.getPrototypeOf(Uint8Array.prototype).NaN = () => 'never';
try {
  (() => typed.NaN())();
} catch (error) {
  log.push(error.name);
}
globalThis.toString = () => 'global';
log.push((() => globalThis.toString())());
log;
// expect: ["A","A","changed","changed","B","own","changed","own getter","getter","other","proxy hi","above hi","changed","function","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","number 3","x.hi is not a function",4,"mine",4,"none","TypeError","global"]
