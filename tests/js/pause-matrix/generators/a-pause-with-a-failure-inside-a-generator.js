function* g() { while (true) { try { yield fetch('/x'); } catch (error) { yield error.message; } } }
const it = g();
[it.next().value, it.next().value, it.next().value];
// pause: /x => 1
// pause: /x => 500 {"no": 1}
// pause: /x => 2
// expect: [1,"HTTP 500",2]
