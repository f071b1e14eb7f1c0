const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
    } finally {
      try {
        fetch('/cleanup/' + n);
      } catch (error) {
        order.push(error.message + fetch('/note/' + n));
      }
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /cleanup/1 => 503 null
// pause: /note/1 => " noted"
// pause: /cleanup/2 => 503 null
// pause: /note/2 => " noted"
// expect: {"result":"end","order":["try 1","HTTP 503 noted","after 1","try 2","HTTP 503 noted","after 2"]}
