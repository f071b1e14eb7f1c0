const seen = [];
for (const o of [Object.create(null), { toString: () => ({}), valueOf: () => ({}) }]) {
  try { o + ''; } catch (error) { seen.push(error.name + ': ' + error.message); }
}
seen;
// expect: ["TypeError: Cannot convert object to primitive value", "TypeError: Cannot convert object to primitive value"]
