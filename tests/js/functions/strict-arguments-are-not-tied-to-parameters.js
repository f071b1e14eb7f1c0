function f(a) { 'use strict'; a = 2; arguments[1] = 'x'; return [arguments[0], arguments.length]; }
f(1);
// expect: [1, 1]
