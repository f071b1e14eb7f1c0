class A { m() { return this === undefined; } static f() { try { undeclared = 1; } catch (error) { return error.name; } } }
const m = new A().m;
[m(), A.f()];
// expect: [true,"ReferenceError"]
