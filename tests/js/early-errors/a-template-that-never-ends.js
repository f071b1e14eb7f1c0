const a = `text ${1;
// expect-error: SyntaxError
