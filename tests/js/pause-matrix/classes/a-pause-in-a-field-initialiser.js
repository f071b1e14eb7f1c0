const order = [];
class A {
  first = order.push('first');
  value = fetch('/field/' + this.first).v;
  #hidden = fetch('/private');
  last = order.push('last');
  constructor(x) { order.push('body ' + x + this.value + this.#hidden); }
}
const a = new A('x');
[order, a];
// pause: /field/1 => {"v": 2}
// pause: /private => "p"
// expect: [["first","last","body x2p"],{"first":1,"value":2,"last":2}]
