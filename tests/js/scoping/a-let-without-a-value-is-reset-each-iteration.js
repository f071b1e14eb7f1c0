const seen = [];
for (let i = 0; i < 3; i++) { let x; seen.push(x === undefined); x = i; }
seen;
// expect: [true, true, true]
