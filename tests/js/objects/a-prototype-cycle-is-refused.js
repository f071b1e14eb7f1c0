const a = {}, b = Object.create(a);
let seen;
try { Object.setPrototypeOf(a, b); } catch (e) { seen = e.name + ': ' + e.message; }
seen;
// expect: "TypeError: Cyclic __proto__ value"
