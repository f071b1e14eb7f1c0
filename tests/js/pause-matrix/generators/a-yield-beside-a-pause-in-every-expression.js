function* g() {
  const log = [];
  const { a = yield 'default', ...rest } = { b: fetch('/b'), c: yield 'c' };
  log.push(a, rest, `${fetch('/t')}-${yield 't'}-${fetch('/u')}`);
  log.push(Math.max(yield 'arg', fetch('/arg'), ...(yield 'spread')));
  log.push((yield 'test') ? fetch('/then') : yield 'else', [fetch('/first'), yield 'second', , fetch('/third')]);
  let o = { n: 1 };
  o[yield 'key'] += fetch('/add') + (yield 'sum');
  for (const x of [yield 'loop', fetch('/loop')]) log.push(x);
  return [log, o];
}
const it = g();
const asked = [];
let sent = 0, step;
const answers = [undefined, 'C', 'A', 'T', 3, [7, 1], false, 'E', 'S', 'n', 100, 'L'];
while (!(step = it.next(answers[sent++])).done) asked.push(step.value);
[asked, step.value]
// pause: /b => "B"
// pause: /t => "t1"
// pause: /u => "t2"
// pause: /arg => 5
// pause: /first => 1
// pause: /third => 3
// pause: /add => 10
// pause: /loop => "last"
// expect: [["c","default","t","arg","spread","test","else","second","key","sum","loop"],[["A",{"b":"B","c":"C"},"t1-T-t2",7,"E",[1,"S",null,3],"L","last"],{"n":111}]]
