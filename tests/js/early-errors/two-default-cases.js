switch (1) { default: default: }
// expect-error: SyntaxError
