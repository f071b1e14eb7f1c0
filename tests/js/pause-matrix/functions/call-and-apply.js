function get(a, b) { return this.base + fetch(a + b); }
const ctx = { base: 100 };
[get.call(ctx, '/x/', 1), get.apply(ctx, ['/y/', 2])];
// pause: /x/1 => 1
// pause: /y/2 => 2
// expect: [101, 102]
