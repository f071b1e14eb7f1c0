input + 1;
// input: 41
// expect: 42
