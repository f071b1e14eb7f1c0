let n = 0;
const order = [];
do {
  n++;
  if (fetch('/skip/' + n)) continue;
  order.push(n);
} while (n < 3);
order;
// pause: /skip/1 => true
// pause: /skip/2 => false
// pause: /skip/3 => true
// expect: [2]
