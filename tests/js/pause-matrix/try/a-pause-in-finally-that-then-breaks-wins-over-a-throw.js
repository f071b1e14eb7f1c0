const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      throw new Error('lost');
    } finally {
      order.push(fetch('/finally/' + n));
      break;
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /finally/1 => "paused 1"
// expect: {"result":"end","order":["try 1","paused 1"]}
