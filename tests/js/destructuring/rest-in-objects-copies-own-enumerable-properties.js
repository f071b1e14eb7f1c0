const base = { inherited: 1 };
const o = Object.create(base);
o.a = 1; o.b = 2; o[1] = 'one';
const { a, ...rest } = o;
[rest, rest !== o, Object.keys(rest), 'inherited' in rest];
// expect: [{"1": "one", "b": 2}, true, ["1", "b"], false]
