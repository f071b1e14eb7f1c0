const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      try {
        order.push('try ' + n);
        return 'returned from try';
      } finally {
        order.push(fetch('/inner/' + n));
      }
      order.push('between ' + n);
    } finally {
      order.push(fetch('/outer/' + n));
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /inner/1 => "inner 1"
// pause: /outer/1 => "outer 1"
// expect: {"result":"returned from try","order":["try 1","inner 1","outer 1"]}
