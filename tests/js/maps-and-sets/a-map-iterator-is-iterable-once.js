const it = new Map([['a', 1], ['b', 2]])[Symbol.iterator]();
const first = it.next();
[first, [...it], [...it], it.next(), it[Symbol.iterator]() === it];
// expect: [{"value": ["a", 1], "done": false}, [["b", 2]], [], {"done": true}, true]
