const a = 1;
a = 2;
// expect-error: TypeError: Assignment to constant variable.
