const seen = [];
const o = {}, n = 5, bad = { [Symbol.iterator]: 1 };
for (const f of [() => { for (const x of o); }, () => { const [a] = n; }, () => { for (const x of bad); }, () => { const [a] = null; }]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["o is not iterable", "n is not iterable", "bad is not iterable", "null is not iterable"]
