'use strict';
let seen;
try { made = 5; } catch (error) { seen = [error.name, error.message]; }
seen;
// expect: ["ReferenceError", "made is not defined"]
