let let = 1;
// expect-error: SyntaxError: let is disallowed as a lexically bound name
