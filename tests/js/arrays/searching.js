const a = [1, NaN, 'x', 1, undefined];
[a.indexOf(1), a.lastIndexOf(1), a.indexOf(NaN), a.includes(NaN), a.includes(undefined), [,].includes(undefined), [,].indexOf(undefined), a.indexOf(1, 1), a.indexOf(1, -1), a.includes('X'), a.at(-1) === undefined, a.at(2), [0].includes(-0)];
// expect: [0, 3, -1, true, true, true, -1, 3, -1, false, true, "x", true]
