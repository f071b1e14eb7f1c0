'first';
var x = 1;
function f() {}
// expect: "first"
