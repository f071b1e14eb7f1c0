const order = [];
function run() {
  for (const n of [1, 2]) {
    try {
      order.push('try ' + n);
      throw new Error('first');
    } catch (error) {
      order.push(fetch('/catch/' + n) + ' ' + error.message);
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
// pause: /catch/2 => "paused 2"
// expect: {"result":"end","order":["try 1","paused 1 first","finally 1","after 1","try 2","paused 2 first","finally 2","after 2"]}
