const order = [];
switch (1) {
  case 0: order.push('zero');
  case 1: order.push(fetch('/one'));
  case 2: order.push(fetch('/two'));
  default: order.push('default');
    break;
  case 3: order.push('three');
}
order;
// pause: /one => "one"
// pause: /two => "two"
// expect: ["one", "two", "default"]
