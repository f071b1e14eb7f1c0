function f() { return f() + 1; }
try { f(); } catch (error) { 'caught'; } finally { 'never'; }
// node: skip Node throws a RangeError that the program can catch; here a limit ends the task
// expect-error: RangeError
