const order = [];
const key = name => { order.push(name); return name; };
class A {
  [key('one')]() { return 1; }
  static [key('two')] = order.push('value');
  get [key('three')]() { return 3; }
  [key('four')] = 4;
  static *[key('five')]() { yield 5; }
  [Symbol.toPrimitive]() { return 'prim'; }
}
[order, new A().one(), A.two, new A().three, new A().four, [...A.five()], `${new A()}`];
// expect: [["one","two","three","four","five","value"],1,6,3,4,[5],"prim"]
