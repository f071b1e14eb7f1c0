({ get x(a) { return 1; } });
// expect-error: SyntaxError
