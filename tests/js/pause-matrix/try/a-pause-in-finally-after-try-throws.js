const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      throw new Error('thrown in try');
    } finally {
      order.push(fetch('/finally/' + n));
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /finally/1 => "paused 1"
// expect: {"result":"outside: thrown in try","order":["try 1","paused 1"]}
