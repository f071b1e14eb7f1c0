let n = 1;
const order = [];
while (n < 100) {
  order.push(n);
  n = n * fetch('/factor/' + n);
}
[n, order];
// pause: /factor/1 => 5
// pause: /factor/5 => 6
// pause: /factor/30 => 7
// expect: [210, [1, 5, 30]]
