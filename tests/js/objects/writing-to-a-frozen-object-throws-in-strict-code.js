'use strict';
const o = Object.freeze({ a: 1 });
const seen = [];
for (const f of [() => { o.a = 2; }, () => { o.b = 1; }, () => { delete o.a; }]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["Cannot assign to read only property 'a' of object '#<Object>'", "Cannot add property b, object is not extensible", "Cannot delete property 'a' of #<Object>"]
