function* inner(n) { const got = fetch('/inner/' + n); const sent = yield got; return [got, sent, fetch('/end/' + n)]; }
function* outer() { yield yield* inner(1); yield* inner(2); }
const it = outer();
[it.next('lost'), it.next('x'), it.next('y'), it.next('z')];
// pause: /inner/1 => "i1"
// pause: /end/1 => "e1"
// pause: /inner/2 => "i2"
// pause: /end/2 => "e2"
// expect: [{"value":"i1","done":false},{"value":["i1","x","e1"],"done":false},{"value":"i2","done":false},{"done":true}]
