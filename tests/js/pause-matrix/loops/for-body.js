let sum = 0;
for (let i = 0; i < 3; i++) {
  const before = sum;
  sum += fetch('/n/' + i);
  if (before > sum) break;
}
sum;
// pause: /n/0 => 1
// pause: /n/1 => 10
// pause: /n/2 => 100
// expect: 111
