-2 ** 2;
// expect-error: SyntaxError
