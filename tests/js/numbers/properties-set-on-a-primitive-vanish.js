const n = 5;
n.x = 1;
[n.x === undefined, (() => { 'use strict'; try { n.x = 1; } catch (e) { return e.message; } })()];
// expect: [true, "Cannot create property 'x' on number '5'"]
