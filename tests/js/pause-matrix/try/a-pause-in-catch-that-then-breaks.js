const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      throw new Error('first');
    } catch (error) {
      order.push(fetch('/catch/' + n) + ' ' + error.message);
      break;
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
// pause: /catch/1 => "paused 1"
// expect: {"result":"end","order":["try 1","paused 1 first","finally 1"]}
