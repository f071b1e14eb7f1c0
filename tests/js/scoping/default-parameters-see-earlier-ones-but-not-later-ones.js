const f = (a, b = a + 1, c = a + b) => [a, b, c];
let seen;
try { ((p = q, q = 1) => p)(); } catch (error) { seen = error.name + ': ' + error.message; }
[f(1), f(1, 5), seen];
// expect: [[1, 2, 3], [1, 5, 6], "ReferenceError: Cannot access 'q' before initialization"]
