'use strict';
const order = [];
const target = { a: 1 };
const p = new Proxy(target, {
  set(t, key, value, receiver) {
    const allowed = fetch('/may/' + key);
    order.push([key, value, allowed, receiver === p]);
    return allowed && Reflect.set(t, key, value);
  },
});
const result = (p.a = 5);
p.a += 2;
let failure;
try { p.b = 1; } catch (error) { failure = error instanceof TypeError; }
[result, target, failure, order]
// pause: /may/a => true
// pause: /may/a => true
// pause: /may/b => false
// expect: [5,{"a":7},true,[["a",5,true,true],["a",7,true,true],["b",1,false,true]]]
