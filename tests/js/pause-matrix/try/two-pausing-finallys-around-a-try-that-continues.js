const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      try {
        order.push('try ' + n);
        continue;
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
// pause: /inner/2 => "inner 2"
// pause: /outer/2 => "outer 2"
// expect: {"result":"end","order":["try 1","inner 1","outer 1","try 2","inner 2","outer 2"]}
