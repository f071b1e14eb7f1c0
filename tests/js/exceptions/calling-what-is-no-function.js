const seen = [];
const o = { x: 1, deep: { y: null } }, list = [1];
let u;
for (const f of [() => u(), () => o.x(), () => o.missing(), () => o.deep.y(), () => list[0](), () => o.x.y.z(), () => list.map(1), () => new o.x()]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["u is not a function", "o.x is not a function", "o.missing is not a function", "o.deep.y is not a function", "list[0] is not a function", "Cannot read properties of undefined (reading 'z')", "1 is not a function", "o.x is not a constructor"]
