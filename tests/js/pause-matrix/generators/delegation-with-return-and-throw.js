const log = [];
const inner = {
  [Symbol.iterator]() { log.push('iterator ' + fetch('/iterator')); return this; },
  next(v) { log.push('next ' + v); return { value: fetch('/next'), done: false }; },
  return(v) { log.push('return ' + v); return { value: fetch('/return'), done: log.length > 6 }; },
  throw(e) { log.push('throw ' + e); return { value: fetch('/throw'), done: false }; },
};
function* g() { try { yield* inner; } finally { log.push('finally ' + fetch('/finally')); } }
const it = g();
const results = [it.next('lost'), it.next('sent'), it.throw('t'), it.return('r1'), it.next('more'), it.return('r2'), it.next()];
[results, log]
// pause: /iterator => "i"
// pause: /next => 1
// pause: /next => 2
// pause: /throw => 3
// pause: /return => 4
// pause: /next => 5
// pause: /return => 6
// pause: /finally => 7
// expect: [[{"value":1,"done":false},{"value":2,"done":false},{"value":3,"done":false},{"value":4,"done":false},{"value":5,"done":false},{"value":6,"done":true},{"done":true}],["iterator i","next undefined","next sent","throw t","return r1","next more","return r2","finally 7"]]
