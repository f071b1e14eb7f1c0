const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      return 'lost';
    } finally {
      order.push(fetch('/finally/' + n));
      continue;
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /finally/1 => "paused 1"
// pause: /finally/2 => "paused 2"
// expect: {"result":"end","order":["try 1","paused 1","try 2","paused 2"]}
