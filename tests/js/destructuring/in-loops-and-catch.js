const out = [];
for (const { id, tags: [first] = ['none'] } of [{ id: 1, tags: ['x', 'y'] }, { id: 2 }]) out.push(id + first);
for (const [k, v] of Object.entries({ a: 1 })) out.push(k + v);
for (let [i, j] = [0, 3]; i < j; i++, j--) out.push(i + ':' + j);
try { throw { code: 5, deep: { why: 'because' } }; } catch ({ code, deep: { why } }) { out.push(code + why); }
out;
// expect: ["1x", "2none", "a1", "0:3", "1:2", "5because"]
