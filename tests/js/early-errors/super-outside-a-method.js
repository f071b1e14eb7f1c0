function f() { super.x; }
// expect-error: SyntaxError
