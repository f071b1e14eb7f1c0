const base = { inherited: 1 };
const o = Object.create(base, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } });
[{ ...o }, { ...null, ...undefined, ...5, ...'ab', ...[7] }, { ...{ get g() { return 'value'; } } }];
// expect: [{"shown": 2}, {"0": 7, "1": "b"}, {"g": "value"}]
