function set() { total = fetch('/total'); }
set();
[total, globalThis.total, typeof total];
// pause: /total => 5
// expect: [5, 5, "number"]
