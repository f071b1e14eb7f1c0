function f() { arguments.length = 1; arguments[5] = 'x'; return [arguments.length, Array.prototype.slice.call(arguments)]; }
f('a', 'b');
// expect: [1, ["a"]]
