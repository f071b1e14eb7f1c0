const order = [];
for (let i = fetch('/start'); i < 3; i++) order.push(i);
order;
// pause: /start => 1
// expect: [1, 2]
