var f;
function f() { return 'function'; }
const first = typeof f;
var f = 1;
[first, typeof f];
// expect: ["function", "number"]
