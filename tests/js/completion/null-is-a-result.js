null;
// expect: null
