for (const n of [1, 2, 3]) { if (n === 2) return { found: n }; }
throw new Error('not reached');
// expect: {"found": 2}
