const o = { get only() { return 1; } };
o.only = 2;
let seen;
(function () { 'use strict'; try { o.only = 3; } catch (e) { seen = e.name + ': ' + e.message; } })();
[o.only, seen];
// expect: [1, "TypeError: Cannot set property only of #<Object> which has only a getter"]
