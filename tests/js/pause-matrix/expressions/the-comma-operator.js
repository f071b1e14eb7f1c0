const order = [];
const v = (order.push('a'), fetch('/one'), order.push('b'), fetch('/two'));
[v, order];
// pause: /one => 1
// pause: /two => 2
// expect: [2, ["a", "b"]]
