const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      order.push(fetch('/try/' + n));
      throw new Error('thrown in try');
    } catch (error) {
      order.push('caught ' + error.message);
    } finally {
      order.push('finally ' + n);
    }
    order.push('after ' + n);
  }
  return 'end';
}
let result;
try { result = run(); } catch (error) { result = 'outside: ' + error.message; }
({ result, order });
// pause: /try/1 => "paused 1"
// pause: /try/2 => "paused 2"
// expect: {"result":"end","order":["try 1","paused 1","caught thrown in try","finally 1","after 1","try 2","paused 2","caught thrown in try","finally 2","after 2"]}
