function sloppy() { return typeof this; }
function strict() { 'use strict'; return typeof this; }
[sloppy.call(5), strict.call(5), sloppy.call(null) === typeof globalThis];
// expect: ["object", "number", true]
