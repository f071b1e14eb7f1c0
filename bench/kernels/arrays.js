const SIZE = 20000; // quick 500
function kernel(n) {
  const a = [];
  for (let i = 0; i < n; i++) a.push(i ^ 5);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i];
  for (let i = a.length - 1; i > 0; i -= 2) a[i] = a[i - 1];
  while (a.length > n / 2) sum += a.pop();
  return sum + a.length;
}
kernel(SIZE);
