function* g() { try { yield 1; } finally { return 'finally'; } }
const a = g(), b = g();
a.next();
b.next();
[a.return('mine'), b.throw(new Error('lost')), b.next()];
// expect: [{"value":"finally","done":true},{"value":"finally","done":true},{"done":true}]
