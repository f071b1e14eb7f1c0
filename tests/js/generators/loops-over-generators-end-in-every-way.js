const log = [];
function* count(n, name) {
  try {
    for (let i = 0; i < n; i++) {
      const got = yield i;
      if (got !== undefined) log.push('got ' + got);
    }
    return 'end';
  } finally {
    log.push('closed ' + name);
  }
}
for (const x of count(3, 'whole')) log.push(x);
for (const x of count(3, 'broken')) if (x === 1) break;
try {
  for (const x of count(3, 'thrown')) throw new Error('out');
} catch (error) {
  log.push(error.message);
}
const [first, second] = count(9, 'pattern');
log.push(first, second);
const [...every] = count(2, 'rest');
log.push(every, [...count(2, 'spread')], Math.max(...count(4, 'arguments')));
function* bad() {
  yield 1;
  throw new Error('inside');
}
const failing = bad();
failing.return = () => log.push('never');
try {
  for (const x of failing) log.push(x);
} catch (error) {
  log.push(error.message, failing.next());
}
const own = count(3, 'own next');
own.next = () => ({ done: true });
for (const x of own) log.push('never');
const strange = count(2, 'strange');
for (const x of strange) {
  log.push(x, strange.next());
}
const done = count(1, 'done');
[...done];
for (const x of done) log.push('never');
let self;
function* inward() {
  for (const x of self) yield x;
}
self = inward();
try {
  for (const x of self) log.push('never');
} catch (error) {
  log.push(error.name, error.message);
}
function* outer() {
  log.push(yield* count(2, 'inner'));
  yield* [7, 8];
  yield* { [Symbol.iterator]: () => ({ next: () => ({ get done() { log.push('done?'); return true; }, value: 'last' }) }) };
}
for (const x of outer()) log.push(x);
const proto = Object.getPrototypeOf(count.prototype);
const next = proto.next;
const changed = count(2, 'changed');
Object.getPrototypeOf(proto).next = next;
proto.next = function () {
  log.push('patched');
  return next.call(this);
};
for (const x of changed) log.push(x);
proto.next = next;
log;
// expect: [0,1,2,"closed whole","closed broken","closed thrown","out","closed pattern",0,1,"closed rest","closed spread","closed arguments",[0,1],[0,1],3,1,"inside",{"done":true},0,{"value":1,"done":false},"closed strange","closed done","TypeError","Generator is already running",0,1,"closed inner","end",7,8,"done?","patched",0,"patched",1,"patched","closed changed"]
