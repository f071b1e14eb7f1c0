const seen = [];
for (const c of [-1, 1.5, 0x110000]) { try { String.fromCodePoint(c); } catch (e) { seen.push(e.name + ': ' + e.message); } }
seen;
// expect: ["RangeError: Invalid code point -1", "RangeError: Invalid code point 1.5", "RangeError: Invalid code point 1114112"]
