// Iterator.concat calls each iterable's method when its turn has come, and return() closes the one that it is in.
const log = [];
function from(name, values) {
  return {
    get [Symbol.iterator]() {
      log.push('get ' + name);
      return function* () {
        log.push('open ' + name);
        try {
          for (const value of values) yield value + fetch('/value/' + value);
        } finally {
          log.push('close ' + name);
        }
      };
    },
  };
}
const all = Iterator.concat(from('a', [1]), from('b', [2, 3]), from('c', [4]));
log.push('made');
const taken = [all.next().value, all.next().value];
all.return();
({ taken, after: all.next(), log, wrong: (() => { try { Iterator.concat(1); } catch (e) { return e.name; } })() })
// pause: /value/1 => 10
// pause: /value/2 => 20
// expect: {"taken":[11,22],"after":{"done":true},"log":["get a","get b","get c","made","open a","close a","open b","close b"],"wrong":"TypeError"}
// node: skip Node 20 has no Iterator.concat; the expectation follows the specification
