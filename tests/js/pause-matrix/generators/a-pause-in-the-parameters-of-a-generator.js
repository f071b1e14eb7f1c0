const order = [];
function* g(a = fetch('/default'), { b = fetch('/b') } = {}) { order.push('body'); yield a + b; }
const it = g();
order.push('called');
[it.next(), order];
// pause: /default => 1
// pause: /b => 2
// expect: [{"value":3,"done":false},["called","body"]]
