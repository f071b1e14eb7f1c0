const it = [1, 2][Symbol.iterator]();
const s = 'ab'[Symbol.iterator]();
[it.next(), it.next(), it.next(), it.next(), s.next(), [...s], typeof it[Symbol.iterator], Object.prototype.toString.call(it)];
// expect: [{"value": 1, "done": false}, {"value": 2, "done": false}, {"done": true}, {"done": true}, {"value": "a", "done": false}, ["b"], "function", "[object Array Iterator]"]
