break;
// expect-error: SyntaxError
