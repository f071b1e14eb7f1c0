function* g() { while (true) { try { yield 'ready'; } catch (error) { yield 'caught ' + error; } } }
const it = g();
[it.next().value, it.throw('x').value, it.next().value, it.throw('y').value];
// expect: ["ready","caught x","ready","caught y"]
