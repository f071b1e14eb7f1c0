const arrow = () => {};
const o = { m() {} };
const seen = [];
for (const f of [() => new arrow(), () => new o.m(), () => new Math.max()]) {
  try { f(); } catch (error) { seen.push(error.name + ': ' + error.message); }
}
[seen, 'prototype' in arrow, 'prototype' in o.m];
// expect: [["TypeError: arrow is not a constructor", "TypeError: o.m is not a constructor", "TypeError: Math.max is not a constructor"], false, false]
