var x = 'global';
function f(x) { x = 'changed'; return x; }
[f('given'), x];
// expect: ["changed", "global"]
