// style: standard
// Array.fromAsync takes async iterables, iterables of promises and array-likes; a mapper that throws closes the iterator.
const log = [];
async function* pages() {
  try {
    for (let page = 1; page <= 2; page++) {
      const answer = await fetch('https://api.example.com/pages/' + page);
      yield (await answer.json()).name;
    }
  } finally {
    log.push('closed');
  }
}
const names = await Array.fromAsync(pages(), async (name, k) => k + name + (await (await fetch('/more/' + name)).json()));
const promised = await Array.fromAsync([Promise.resolve(1), 2, { then(f) { f(3); } }]);
const like = await Array.fromAsync({ length: 2, 0: Promise.resolve('x'), 1: 'y' }, (value) => value + value);
let caught;
try {
  await Array.fromAsync({
    [Symbol.iterator]() {
      return { next: () => ({ value: 1, done: false }), return() { log.push('returned'); return {}; } };
    },
  }, () => { throw new RangeError('no'); });
} catch (error) {
  caught = error.name + ': ' + error.message;
}
return [names, promised, like, caught, log, Array.fromAsync.length];
// pause: https://api.example.com/pages/1 => {"name": "a"}
// pause: /more/a => 7
// pause: https://api.example.com/pages/2 => {"name": "b"}
// pause: /more/b => 8
// expect: [["0a7","1b8"],[1,2,3],["xx","yy"],"RangeError: no",["closed","returned"],1]
// node: skip Node 20 has no Array.fromAsync; the expectation follows the specification
