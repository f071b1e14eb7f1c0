const seen = [];
for (const f of [() => [1].map(), () => [1].forEach(5), () => [1].filter({}), () => [1].reduce(null), () => [1].find('x')]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["undefined is not a function", "5 is not a function", "#<Object> is not a function", "null is not a function", "x is not a function"]
