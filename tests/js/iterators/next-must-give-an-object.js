let seen;
try { for (const x of { [Symbol.iterator]: () => ({ next: () => 5 }) }); } catch (e) { seen = e.name; }
seen;
// expect: "TypeError"
