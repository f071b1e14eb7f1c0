const keys = [];
for (const k in [1]) keys.push(k);
for (const k in 'a') keys.push(k);
for (const k in () => 1) keys.push(k);
[keys, Object.keys(Math).length, Object.keys(Array.prototype).length, Object.keys(JSON).length];
// expect: [["0", "0"], 0, 0, 0]
