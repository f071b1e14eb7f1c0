function* naturals() { let n = 0; while (true) yield n++; }
function* take(n, from) { if (n <= 0) return; for (const x of from) { yield x; if (--n === 0) return; } }
function* map(from, f) { for (const x of from) yield f(x); }
function* filter(from, f) { for (const x of from) if (f(x)) yield x; }
[...take(4, map(filter(naturals(), n => n % 3 === 0), n => n * n))];
// expect: [0,9,36,81]
