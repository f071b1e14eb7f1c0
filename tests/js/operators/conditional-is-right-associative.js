const f = n => (n < 0 ? 'neg' : n === 0 ? 'zero' : n > 100 ? 'big' : 'pos');
[f(-1), f(0), f(500), f(5)];
// expect: ["neg", "zero", "big", "pos"]
