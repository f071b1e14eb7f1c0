const f = ({ a, b: { c } = { c: 'c' } }, [d, ...e] = ['d'], ...[first]) => [a, c, d, e, first];
[f({ a: 1 }), f({ a: 1, b: { c: 2 } }, [3, 4, 5], 6), (({ length }) => length)('four')];
// expect: [[1, "c", "d", [], null], [1, 2, 3, [4, 5], 6], 4]
