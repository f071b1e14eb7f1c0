function f(a) { return [arguments.length, Array.from(arguments), f.length, typeof arguments, Array.isArray(arguments)]; }
f(1, 'b', null);
// expect: [3, [1, "b", null], 1, "object", false]
