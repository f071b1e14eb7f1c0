const a = 'text
';
// expect-error: SyntaxError
