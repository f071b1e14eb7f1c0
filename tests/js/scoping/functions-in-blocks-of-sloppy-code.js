const log = [];
{ log.push(typeof f); function f() { return 1; } f = 2; log.push(f); }
if (true) { log.push(g()); function g() { return 'g'; } }
switch (1) { case 0: function h() { return 'h'; } case 1: log.push(h()); }
{ function k() { return 'first'; } { function k() { return 'second'; } } log.push(k()); }
(function () { 'use strict'; { function inner() {} } log.push(typeof inner); })();
(function () { let l = 'let'; { function l() {} } log.push(l); })();
(function (p) { { function p() {} } log.push(typeof p); })('param');
try { throw 1; } catch (e) { function inCatch() { return e; } log.push(inCatch()); }
for (const i of [1]) { function loop() { return i; } log.push(loop()); }
log
// expect: ["function",2,"g","h","first","undefined","let","string",1,1]
