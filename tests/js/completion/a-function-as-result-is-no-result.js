(function f() {});
// expect: undefined
