const a;
// expect-error: SyntaxError: Missing initializer in const declaration
