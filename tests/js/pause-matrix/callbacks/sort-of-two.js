const order = [];
const out = ['b', 'a'].sort((x, y) => { order.push('compare'); const sign = fetch('/sign'); return x < y ? -sign : sign; });
[out, order];
// pause: /sign => 1
// expect: [["a", "b"], ["compare"]]
