const range = (from, to) => ({ [Symbol.iterator]() { return this; }, next: () => (from < to ? { value: from++, done: false } : { done: true, value: undefined }) });
const r = range(0, 6);
const out = [];
for (const n of r) { out.push(n); if (n === 1) break; }
fetch('/wait');
for (const n of r) out.push(n + fetch('/n'));
out;
// pause: /wait => null
// pause: /n => 10
// pause: /n => 10
// pause: /n => 10
// pause: /n => 10
// expect: [0, 1, 12, 13, 14, 15]
