const order = [];
class Base { kind() { return 'base'; } }
const choose = () => { order.push(fetch('/heritage')); return Base; };
class A extends choose() {
  [fetch('/method')]() { return 1 + super.kind(); }
  static [fetch('/static')] = order.push('static');
  [fetch('/field')] = 'f';
}
const a = new A();
[a.run(), A.s, a.field, order];
// pause: /heritage => "h"
// pause: /method => "run"
// pause: /static => "s"
// pause: /field => "field"
// expect: ["1base",2,"f",["h","static"]]
