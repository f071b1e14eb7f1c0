const log = [];
let it;
function* g() {
  log.push(fetch('/1'));
  try { it.next(); } catch (error) { log.push(error.name); }
  const got = yield 'y';
  log.push(got, fetch('/2'));
  for (const method of ['next', 'return', 'throw']) { try { it[method](1); } catch (error) { log.push(error.name); } }
  return 'r';
}
it = g();
[it.next(), it.next('got'), it.next(), log]
// pause: /1 => "one"
// pause: /2 => "two"
// expect: [{"value":"y","done":false},{"value":"r","done":true},{"done":true},["one","TypeError","got","two","TypeError","TypeError","TypeError"]]
