let n = 0;
Object.defineProperty(globalThis, 'now', { get() { return ++n; }, configurable: true });
const a = [now, now, typeof now];
const paused = (Object.defineProperty(globalThis, 'there', { get: () => fetch('/x') }), there);
var v = 1; Object.freeze;
(function () { 'use strict'; v += 1; })();
let caught; try { later; } catch (e) { caught = e.message; }
let later = 1;
[a, paused, v, caught, (() => { try { return nowhere; } catch (e) { return e.message; } })(), delete globalThis.now, typeof now]
// pause: /x => 5
// expect: [[1,2,"number"],5,2,"Cannot access 'later' before initialization","nowhere is not defined",true,"undefined"]
