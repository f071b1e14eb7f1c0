const order = [];
function inner(n) {
  order.push('inner ' + n);
  const data = fetch('/n/' + n);
  order.push('inner after');
  return data.v + n;
}
function outer(n) {
  order.push('outer');
  const value = inner(n) * 10;
  order.push('outer after');
  return value;
}
const total = outer(2) + outer(3);
({ total, order });
// pause: /n/2 => {"v": 1}
// pause: /n/3 => {"v": 4}
// expect: {"total": 100, "order": ["outer", "inner 2", "inner after", "outer after", "outer", "inner 3", "inner after", "outer after"]}
