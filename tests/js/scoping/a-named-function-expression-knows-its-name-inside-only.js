const fact = function self(n) { return n < 2 ? 1 : n * self(n - 1); };
[fact(5), typeof self];
// expect: [120, "undefined"]
