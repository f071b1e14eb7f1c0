function total(ids) {
  let sum = 0;
  for (const id of ids) sum += fetch('/id/' + id);
  return sum;
}
const totals = [];
for (const ids of [[1, 2], [], [3]]) totals.push(total(ids));
totals;
// pause: /id/1 => 1
// pause: /id/2 => 2
// pause: /id/3 => 3
// expect: [3, 0, 3]
