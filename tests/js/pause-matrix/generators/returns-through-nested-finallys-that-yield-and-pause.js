const log = [];
function* g() {
  try {
    try { yield 1; } finally { log.push(fetch('/inner')); yield 'inner'; log.push('inner over'); }
  } finally {
    log.push(fetch('/outer'));
    const got = yield 'outer';
    if (got === 'override') return fetch('/override');
  }
}
const a = g(), b = g();
a.next(); b.next();
const results = [a.return('x'), a.next(), a.next('y'), b.return('x'), b.next(), b.next('override'), b.next()];
[results, log]
// pause: /inner => "i1"
// pause: /outer => "o1"
// pause: /inner => "i2"
// pause: /outer => "o2"
// pause: /override => "over"
// expect: [[{"value":"inner","done":false},{"value":"outer","done":false},{"value":"x","done":true},{"value":"inner","done":false},{"value":"outer","done":false},{"value":"over","done":true},{"done":true}],["i1","inner over","o1","i2","inner over","o2"]]
