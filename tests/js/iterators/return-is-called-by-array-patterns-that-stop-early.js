const log = [];
const source = { [Symbol.iterator]: () => ({ i: 0, next() { return { value: this.i++, done: this.i > 3 }; }, return() { log.push('return'); return {}; } }) };
const [a] = source;
const [b, c, d, e] = source;
const [...all] = source;
const [] = source;
[a, [b, c, d, e === undefined], all, log];
// expect: [0, [0, 1, 2, true], [0, 1, 2], ["return", "return"]]
