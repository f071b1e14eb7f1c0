const log = [];
const d = x => { log.push(x); return x; };
const { a = d('a'), b = d('b'), c = a + b } = { b: 'given' };
[a, b, c, log];
// expect: ["a", "given", "agiven", ["a"]]
