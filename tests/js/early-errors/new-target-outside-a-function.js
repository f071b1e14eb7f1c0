const f = () => new.target;
// expect-error: SyntaxError
