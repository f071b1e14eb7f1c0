const seen = [];
for (const f of [() => Map(), () => Set(), () => new Map([1]), () => Map.prototype.get.call({}, 1), () => new Set(5)]) { try { f(); } catch (e) { seen.push(e.name); } }
seen;
// expect: ["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]
