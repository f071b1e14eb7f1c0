const sum = function add(n) { return n < 1 ? 0 : fetch('/n/' + n) + add(n - 1); };
const alias = sum;
alias(3);
// pause: /n/3 => 30
// pause: /n/2 => 20
// pause: /n/1 => 10
// expect: 60
