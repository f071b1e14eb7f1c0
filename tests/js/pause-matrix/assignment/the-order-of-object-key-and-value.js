const order = [];
const target = {};
const o = () => { order.push('object', fetch('/o')); return target; };
const k = () => { order.push('key', fetch('/k')); return 'name'; };
const v = () => { order.push('value', fetch('/v')); return 'value'; };
o()[k()] = v();
[target, order];
// pause: /o => 1
// pause: /k => 2
// pause: /v => 3
// expect: [{"name": "value"}, ["object", 1, "key", 2, "value", 3]]
