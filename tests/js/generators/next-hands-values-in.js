function* g() { const a = yield 'first'; const b = yield a + 1; return [a, b]; }
const it = g();
[it.next('lost'), it.next(10), it.next(20)];
// expect: [{"value":"first","done":false},{"value":11,"done":false},{"value":[10,20],"done":true}]
