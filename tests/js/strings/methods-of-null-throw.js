const seen = [];
for (const f of [() => String.prototype.trim.call(null), () => null.trim(), () => undefined.length]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["String.prototype.trim called on null or undefined", "Cannot read properties of null (reading 'trim')", "Cannot read properties of undefined (reading 'length')"]
