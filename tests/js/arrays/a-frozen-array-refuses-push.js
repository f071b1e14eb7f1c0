'use strict';
const a = Object.freeze([1]);
const seen = [];
for (const f of [() => a.push(2), () => { a[0] = 9; }, () => a.pop(), () => { a.length = 0; }]) { try { f(); } catch (e) { seen.push(e.name); } }
[seen, a];
// expect: [["TypeError", "TypeError", "TypeError", "TypeError"], [1]]
