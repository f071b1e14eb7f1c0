function sum(list, n) {
  let total = 0;
  for (let i = 0; i < n; i++) total += list[i] * 2 - 1;
  return total % 7;
}
sum([1, 2, 3], 3)
