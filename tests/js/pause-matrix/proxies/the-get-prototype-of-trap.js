class A {}
class B {}
const protos = { A: A.prototype, B: B.prototype, none: null };
const p = new Proxy({}, {
  getPrototypeOf() { return protos[fetch('/proto')]; },
});
const results = [
  p instanceof A,
  p instanceof A,
  B.prototype.isPrototypeOf(p),
  Object.getPrototypeOf(p) === null,
  Reflect.getPrototypeOf(p) === A.prototype,
];
results
// pause: /proto => "A"
// pause: /proto => "B"
// pause: /proto => "B"
// pause: /proto => "none"
// pause: /proto => "A"
// expect: [true,false,true,true,true]
