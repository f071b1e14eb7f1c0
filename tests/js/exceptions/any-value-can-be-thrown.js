const out = [];
for (const v of [1, 'text', null, undefined, { code: 5 }, [1]]) { try { throw v; } catch (e) { out.push(e === v); } }
out;
// expect: [true, true, true, true, true, true]
