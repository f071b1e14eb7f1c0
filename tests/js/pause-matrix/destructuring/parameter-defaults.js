const order = [];
function f(a = fetch('/a'), b = fetch('/b/' + a), c = (order.push('c'), a + b)) {
  order.push('body');
  return [a, b, c];
}
[f(), f(10), f(1, 2), f(undefined, 5, 6), order, f.length];
// pause: /a => 1
// pause: /b/1 => 2
// pause: /b/10 => 20
// pause: /a => 3
// expect: [[1, 2, 3], [10, 20, 30], [1, 2, 3], [3, 5, 6], ["c", "body", "c", "body", "c", "body", "body"], 0]
