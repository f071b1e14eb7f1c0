const a = { n: 10, add(x) { return this.n + x; } };
[a?.add(fetch('/1')), a.add?.(fetch('/2')), a.missing?.(fetch('/not-asked')), undefined?.(fetch('/not-asked'))];
// pause: /1 => 1
// pause: /2 => 2
// expect: [11, 12, null, null]
