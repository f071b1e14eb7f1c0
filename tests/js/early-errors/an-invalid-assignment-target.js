const f = () => 1;
1 = f;
// expect-error: SyntaxError: Invalid left-hand side in assignment
