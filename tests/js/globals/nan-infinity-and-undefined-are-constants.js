NaN = 1; Infinity = 2; undefined = 3;
let seen;
(function () { 'use strict'; try { undefined = 1; } catch (e) { seen = e.name; } })();
[String(NaN), String(Infinity), undefined === void 0, seen, (undefined => undefined)(5)];
// expect: ["NaN", "Infinity", true, "TypeError", 5]
