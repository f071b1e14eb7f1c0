const seen = [];
[[1, 2, 3].some(n => { seen.push(n); return n === 2; }), [1, 2, 3].every(n => { seen.push(n); return n < 2; }), [].some(() => true), [].every(() => false), seen];
// expect: [true, false, false, true, [1, 2, 1, 2]]
