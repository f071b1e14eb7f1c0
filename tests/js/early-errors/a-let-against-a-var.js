var a;
{ let b; { var b; } }
// expect-error: SyntaxError
