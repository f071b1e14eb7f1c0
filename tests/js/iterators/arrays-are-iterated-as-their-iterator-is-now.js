const log = [];
const walk = (list) => {
  const seen = [];
  for (const x of list) seen.push(x);
  const [first] = list;
  return [...seen, first, ...list].join();
};
const plain = [1, 2];
log.push(walk(plain));
class Twice extends Array {
  *[Symbol.iterator]() {
    for (let i = 0; i < this.length; i++) yield this[i] * 2;
  }
}
log.push(walk(Twice.of(1, 2)));
plain[Symbol.iterator] = function* () {
  yield 'own';
};
log.push(walk(plain));
delete plain[Symbol.iterator];
log.push(walk(plain));
log.push(walk(Object.setPrototypeOf([1, 2], { __proto__: Array.prototype, *[Symbol.iterator]() { yield 'proto'; } })));
const walker = Object.getPrototypeOf([][Symbol.iterator]());
const next = walker.next;
walker.next = function () {
  const result = next.call(this);
  return result.done ? result : { value: result.value + '!', done: false };
};
log[2 + log.length - 2] = walk([1, 2]);
walker.next = next;
const values = Array.prototype[Symbol.iterator];
const changing = [];
for (const x of [1, 2, 3]) {
  changing[changing.length] = x;
  Array.prototype[Symbol.iterator] = function* () {
    yield 'patched';
  };
}
const patched = walk([1, 2]);
Array.prototype[Symbol.iterator] = values;
log.push(changing.join(), patched, walk([1, 2]));
const growing = [1];
for (const x of growing) if (growing.length < 5) growing.push(x + 1);
log.push(growing.join());
const holes = [1, , 3];
log.push(walk(holes));
log;
// expect: ["1,2,1,1,2","2,4,2,2,4","own,own,own","1,2,1,1,2","proto,proto,proto","1!!,2!!,1!,1!,2!","1,2,3","patched,patched,patched","1,2,1,1,2","1,2,3,4,5","1,,3,1,1,,3"]
