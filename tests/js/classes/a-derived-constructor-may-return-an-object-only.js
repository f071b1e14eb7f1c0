const results = [];
class A {}
const make = value => class extends A { constructor() { super(); return value; } };
for (const value of [{ own: 1 }, undefined, 5]) {
  try { const made = new (make(value))(); results.push(Object.keys(made), made instanceof A); } catch (error) { results.push(error.name); }
}
results;
// expect: [["own"],false,[],true,"TypeError"]
