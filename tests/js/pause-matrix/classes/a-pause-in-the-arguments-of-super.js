const order = [];
class A { constructor(...args) { order.push('A'); this.args = args; } }
class B extends A {
  f = order.push('field');
  constructor() { super(order.push('one'), fetch('/super'), ...fetch('/more')); order.push('after'); }
}
[new B(), order];
// pause: /super => "s"
// pause: /more => [1, 2]
// expect: [{"args":[1,"s",1,2],"f":3},["one","A","field","after"]]
