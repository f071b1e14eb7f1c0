const order = [];
for (let i = 0; i < 10; i += fetch('/by/' + i)) order.push(i);
order;
// pause: /by/0 => 4
// pause: /by/4 => 3
// pause: /by/7 => 3
// expect: [0, 4, 7]
