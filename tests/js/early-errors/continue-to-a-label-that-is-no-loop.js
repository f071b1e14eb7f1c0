a: { for (;;) { continue a; } }
// expect-error: SyntaxError
