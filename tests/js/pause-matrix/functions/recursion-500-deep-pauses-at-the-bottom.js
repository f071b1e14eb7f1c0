function down(n) {
  if (n === 0) return fetch('/bottom');
  return down(n - 1) + 1;
}
down(500);
// pause: /bottom => 7
// expect: 507
