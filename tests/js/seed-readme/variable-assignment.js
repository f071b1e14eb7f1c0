const x = 5;
// expect: undefined
