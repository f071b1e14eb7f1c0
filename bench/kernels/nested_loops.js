const SIZE = 400; // quick 20
function kernel(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      sum += i * j;
      if (sum > 1000000) sum -= 1000000;
    }
  }
  return sum;
}
kernel(SIZE);
