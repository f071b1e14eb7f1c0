const clone = v => (Array.isArray(v) ? v.map(clone) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, clone(x)])) : v);
const equal = (a, b) => Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && a && b && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every(k => equal(a[k], b[k])));
const a = { x: [1, { y: NaN }], z: null };
const b = clone(a);
const same = equal(a, b);
b.x[1].y = 0;
[same, equal(a, b), Number.isNaN(a.x[1].y), equal([1], [1, 2])];
// expect: [true, false, true, false]
