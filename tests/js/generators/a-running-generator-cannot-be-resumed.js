let it;
function* g() { try { it.next(); } catch (error) { yield error.name; } }
it = g();
[it.next(), it.next()];
// expect: [{"value":"TypeError","done":false},{"done":true}]
