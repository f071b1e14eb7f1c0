const order = [];
const odd = {
  valueOf() { order.push('valueOf'); fetch('/valueOf'); return {}; },
  toString() { order.push('toString'); return fetch('/toString'); },
};
[odd * 2, order];
// pause: /valueOf => null
// pause: /toString => "21"
// expect: [42, ["valueOf", "toString"]]
