function down(n) {
  if (n === 0) return 0;
  const before = n % 100 === 0 ? fetch('/down/' + n) : 0;
  const below = down(n - 1);
  const after = n % 250 === 0 ? fetch('/up/' + n) : 0;
  return before + below + after + 1;
}
down(500);
// pause: /down/500 => 10000
// pause: /down/400 => 20000
// pause: /down/300 => 30000
// pause: /down/200 => 40000
// pause: /down/100 => 50000
// pause: /up/250 => 100000
// pause: /up/500 => 200000
// expect: 450500
