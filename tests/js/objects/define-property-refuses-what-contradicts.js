const o = Object.freeze({ a: 1 });
const seen = [];
for (const f of [() => Object.defineProperty(o, 'a', { value: 2 }), () => Object.defineProperty(o, 'b', { value: 2 }), () => Object.defineProperty(5, 'x', {})]) {
  try { f(); } catch (e) { seen.push(e.message); }
}
seen;
// expect: ["Cannot redefine property: a", "Cannot define property b, object is not extensible", "Object.defineProperty called on non-object"]
