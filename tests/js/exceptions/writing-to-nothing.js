const seen = [];
let u, n = null;
for (const f of [() => { u.x = 1; }, () => { n.y = 1; }, () => { u[0] = 1; }, () => { n.z++; }, () => { delete u.x; }]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["Cannot set properties of undefined (setting 'x')", "Cannot set properties of null (setting 'y')", "Cannot set properties of undefined (setting '0')", "Cannot read properties of null (reading 'z')", "Cannot convert undefined or null to object"]
