const order = [];
const out = 'a-b-c'.replace('-', (match, at, whole) => { order.push(match, at, whole); return fetch('/sep'); });
[out, order];
// pause: /sep => "+"
// expect: ["a+b-c", ["-", 1, "a-b-c"]]
