function sloppy() { return this === globalThis; }
function strict() { 'use strict'; return this === undefined; }
const o = { sloppy, strict, who() { return this === o; } };
const { who } = o;
[sloppy(), strict(), o.who(), who(), (0, o.who)()];
// expect: [true, true, true, false, false]
