'use strict';
function f() { const v = fetch('/v'); return [v, this === undefined]; }
let caught;
function g() { fetch('/w'); try { undeclared = 1; } catch (e) { caught = e.name; } return caught; }
[f(), g()];
// pause: /v => 1
// pause: /w => 2
// expect: [[1, true], "ReferenceError"]
