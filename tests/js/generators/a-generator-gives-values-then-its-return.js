function* g() { yield 1; yield 2; return 3; }
const it = g();
[it.next(), it.next(), it.next(), it.next(), [...g()], typeof it.next, it[Symbol.iterator]() === it, String(it)];
// expect: [{"value":1,"done":false},{"value":2,"done":false},{"value":3,"done":true},{"done":true},[1,2],"function",true,"[object Generator]"]
