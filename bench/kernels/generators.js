const SIZE = 10000; // quick 300
function* numbers(n) {
  for (let i = 0; i < n; i++) yield i;
}
function* pairs(source) {
  let previous = 0;
  for (const x of source) {
    yield [previous, x];
    previous = x;
  }
}
function kernel(n) {
  let total = 0;
  for (const [a, b] of pairs(numbers(n))) total += b - a + (b % 3);
  return total;
}
kernel(SIZE);
