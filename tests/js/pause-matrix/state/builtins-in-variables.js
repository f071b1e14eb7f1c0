const { max } = Math;
const upper = String.prototype.toUpperCase;
const tools = { parse: JSON.parse, keys: Object.keys, A: Array, log: console.log };
fetch('/wait');
[max(1, 3), upper.call('x'), tools.parse('[1]'), tools.keys({ k: 1 }), new tools.A(2).length, max === Math.max, tools.A === Array, [] instanceof tools.A];
// pause: /wait => null
// expect: [3, "X", [1], ["k"], 2, true, true, true]
