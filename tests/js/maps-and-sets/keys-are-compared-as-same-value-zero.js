const m = new Map();
const o = {};
m.set(NaN, 'nan').set(0, 'zero').set('0', 'text').set(o, 'object').set({}, 'other').set(undefined, 'u').set(null, 'n');
[m.get(NaN), m.get(-0), m.get('0'), m.get(o), m.get({}) === undefined, m.get(), m.get(null), m.size, Object.is([...new Map([[-0, 1]]).keys()][0], 0)];
// expect: ["nan", "zero", "text", "object", true, "u", "n", 7, true]
