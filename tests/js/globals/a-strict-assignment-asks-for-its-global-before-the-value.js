'use strict';
let seen;
try { unknown = (globalThis.unknown = fetch('/value')); } catch (error) { seen = error.name + ': ' + error.message; }
[seen, globalThis.unknown];
// pause: GET /value => 5
// expect: ["ReferenceError: unknown is not defined",5]
// node: skip V8 looks for the variable after the value
