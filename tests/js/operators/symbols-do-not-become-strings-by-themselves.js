const seen = [];
for (const f of [() => Symbol.iterator + '', () => `${Symbol.iterator}`, () => +Symbol.iterator]) {
  try { f(); } catch (error) { seen.push(error.name + ': ' + error.message); }
}
[seen, String(Symbol.iterator)];
// expect: [["TypeError: Cannot convert a Symbol value to a string", "TypeError: Cannot convert a Symbol value to a string", "TypeError: Cannot convert a Symbol value to a number"], "Symbol(Symbol.iterator)"]
