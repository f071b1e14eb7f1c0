function f() { return 1; }
const got = f();
function f() { return 2; }
got;
// expect: 2
