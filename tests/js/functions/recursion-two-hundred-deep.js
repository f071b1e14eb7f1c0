const sum = n => (n === 0 ? 0 : n + sum(n - 1));
sum(200);
// expect: 20100
