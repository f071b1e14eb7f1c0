const SIZE = 10000; // quick 300
function kernel(n) {
  const numbers = Array.from({ length: n }, (_, i) => i);
  return numbers
    .map((x) => x * 3)
    .filter((x) => x % 2 === 0)
    .map((x, i) => ({ x, i }))
    .reduce((sum, item) => sum + item.x - item.i, 0);
}
kernel(SIZE);
