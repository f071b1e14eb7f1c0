// nothing here
// expect: undefined
