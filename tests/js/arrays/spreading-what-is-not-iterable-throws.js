const seen = [];
for (const f of [() => [...5], () => [...{}], () => Math.max(...null), () => [...undefined]]) { try { f(); seen.push('no'); } catch (e) { seen.push(e.name); } }
seen;
// expect: ["TypeError", "TypeError", "TypeError", "TypeError"]
