const seen = [];
let u, n = null;
const o = {};
for (const f of [() => u.x, () => n.y, () => o.a.b, () => o.a.b.c, () => u[0], () => o['a']['b c']]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["Cannot read properties of undefined (reading 'x')", "Cannot read properties of null (reading 'y')", "Cannot read properties of undefined (reading 'b')", "Cannot read properties of undefined (reading 'b')", "Cannot read properties of undefined (reading '0')", "Cannot read properties of undefined (reading 'b c')"]
