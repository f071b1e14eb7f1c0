function* g() { yield 1; yield 2; }
const fresh = g(), running = g();
running.next();
[fresh.return('a'), fresh.next(), running.return('b'), running.next(), running.return('c')];
// expect: [{"value":"a","done":true},{"done":true},{"value":"b","done":true},{"done":true},{"value":"c","done":true}]
