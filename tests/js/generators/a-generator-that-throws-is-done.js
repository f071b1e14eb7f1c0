function* g() { yield 1; throw new Error('inside'); }
const it = g();
it.next();
let message;
try { it.next(); } catch (error) { message = error.message; }
[message, it.next()];
// expect: ["inside",{"done":true}]
