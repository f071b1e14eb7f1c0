const keys = [];
for (const k in ['a', , 'c']) keys.push(k);
for (const k in 'xy') keys.push(k);
for (const k in null) keys.push('never');
for (const k in undefined) keys.push('never');
for (const k in 5) keys.push('never');
keys;
// expect: ["0", "2", "0", "1"]
