const R = require('ramda/dist/ramda.js');

const load = R.memoizeWith(R.identity, id => fetch('/users/' + id));
const result = {
  piped: R.pipe(R.map(load), R.filter(user => fetch('/active/' + user.id)), R.pluck('id'))(['a', 'b', 'a']),
  transduced: R.into([], R.compose(R.map(n => fetch('/n/' + n)), R.filter(R.lt(5)), R.take(1)), [1, 2, 3]),
  over: R.over(R.lensPath(['x', 'y']), y => fetch('/y', { method: 'POST', body: JSON.stringify(y) }), { x: { y: 1, z: 2 } }),
  evolved: R.evolve({ a: { b: b => fetch('/b/' + b) } }, { a: { b: 7, c: 8 } }),
  caught: R.tryCatch(() => fetch('/broken'), (error, value) => [error.message, value])(3),
  cond: R.cond([[id => fetch('/is/' + id), R.always('yes')], [R.T, id => fetch('/else/' + id)]])(9),
};
result;
// pause: /users/a => {"id": 1}
// pause: /users/b => {"id": 2}
// pause: /active/1 => true
// pause: /active/2 => false
// pause: /active/1 => true
// pause: /n/1 => 4
// pause: /n/2 => 6
// pause: POST /y 1 => [1, 2]
// pause: /b/7 => "seven"
// pause: /broken => 500 {}
// pause: /is/9 => false
// pause: /else/9 => {"other": true}
// expect: {"piped":[1,1],"transduced":[6],"over":{"x":{"y":[1,2],"z":2}},"evolved":{"a":{"b":"seven","c":8}},"caught":["HTTP 500",3],"cond":{"other":true}}
