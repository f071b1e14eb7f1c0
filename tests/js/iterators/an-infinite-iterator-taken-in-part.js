const naturals = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n++ }) }; } };
const take = (source, count) => { const out = []; for (const x of source) { if (out.length === count) break; out.push(x); } return out; };
const [a, , b] = naturals;
[take(naturals, 4), a, b];
// expect: [[0, 1, 2, 3], 0, 2]
