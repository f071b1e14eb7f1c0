const order = [];
const note = x => { order.push(x); return x; };
const text = `a${note('1')}b${fetch('/two')}c${note('3')}d${fetch('/four')}`;
[text, order];
// pause: /two => 2
// pause: /four => {"x": 1}
// expect: ["a1b2c3d[object Object]", ["1", "3"]]
