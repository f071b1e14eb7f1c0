const order = [];
const p = new Proxy({ n: 1, f() { return this === p; } }, {
  get(target, key, receiver) {
    order.push('get ' + String(key));
    const extra = fetch('/get/' + String(key));
    order.push('got ' + extra);
    const value = Reflect.get(target, key, receiver);
    return typeof value === 'number' ? value + extra : value;
  },
});
const sum = 1 + p.n * 2;
const called = p.f();
const text = `<${p.missing}>`;
[sum, called, text, order]
// pause: /get/n => 10
// pause: /get/f => 20
// pause: /get/missing => 30
// expect: [23,true,"<undefined>",["get n","got 10","get f","got 20","get missing","got 30"]]
