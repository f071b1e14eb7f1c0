let sum = 0;
for (const n of fetch('/numbers')) sum += n;
sum;
// pause: /numbers => [1, 2, 3]
// expect: 6
