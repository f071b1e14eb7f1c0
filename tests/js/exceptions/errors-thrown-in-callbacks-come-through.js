const seen = [];
for (const f of [() => [1].map(() => { throw new Error('map'); }), () => [2, 1].sort(() => { throw new Error('sort'); }), () => 'a'.replace('a', () => { throw new Error('replace'); }), () => JSON.stringify({ toJSON() { throw new Error('toJSON'); } }), () => JSON.parse('[1]', () => { throw new Error('reviver'); }), () => `${{ toString() { throw new Error('toString'); } }}`, () => ({ get g() { throw new Error('getter'); } }).g]) {
  try { f(); } catch (e) { seen.push(e.message); }
}
seen;
// expect: ["map", "sort", "replace", "toJSON", "reviver", "toString", "getter"]
