function check(n) { if (n > 10) throw new RangeError('too big: ' + n); return n; }
check(5) + check(50);
// expect-error: RangeError: too big: 50
