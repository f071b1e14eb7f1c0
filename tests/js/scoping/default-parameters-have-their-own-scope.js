var x = 'outer';
function f(read = () => x) { var x = 'inner'; return [read(), x]; }
f();
// expect: ["outer", "inner"]
