const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      break;
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
// expect: {"result":"end","order":["try 1","HTTP 503 noted"]}
