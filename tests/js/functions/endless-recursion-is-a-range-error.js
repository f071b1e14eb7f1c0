let seen;
function f() { return f() + 1; }
try { f(); } catch (error) { seen = [error instanceof RangeError, error.message]; }
seen;
// expect: [true, "Maximum call stack size exceeded"]
