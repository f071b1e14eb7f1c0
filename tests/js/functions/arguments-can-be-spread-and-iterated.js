function f() { let sum = 0; for (const n of arguments) sum += n; return [Math.max(...arguments), sum]; }
f(3, 9, 2);
// expect: [9, 14]
