const seen = [];
for (const n of [-1, Infinity]) { try { 'x'.repeat(n); } catch (e) { seen.push(e.name + ': ' + e.message); } }
seen;
// expect: ["RangeError: Invalid count value: -1", "RangeError: Invalid count value: Infinity"]
