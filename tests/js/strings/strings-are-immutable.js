const s = 'abc';
s[0] = 'X';
s.length = 1;
s.extra = 1;
[s, s.length, s.extra === undefined, (() => { 'use strict'; try { s[0] = 'X'; } catch (e) { return e.message; } })()];
// expect: ["abc", 3, true, "Cannot assign to read only property '0' of string 'abc'"]
