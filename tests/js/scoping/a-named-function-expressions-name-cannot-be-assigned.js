const f = function self() { self = 1; return typeof self; };
const g = function self() { 'use strict'; try { self = 1; } catch (e) { return e.name; } };
[f(), g()];
// expect: ["function", "TypeError"]
