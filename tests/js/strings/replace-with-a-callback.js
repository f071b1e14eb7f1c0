const calls = [];
const out = 'one two one'.replaceAll('one', (match, offset, whole) => { calls.push([match, offset, whole.length]); return offset; });
[out, calls, 'abc'.replace('b', () => '$&'), 'abc'.replace('b', () => undefined)];
// expect: ["0 two 8", [["one", 0, 11], ["one", 8, 11]], "a$&c", "aundefinedc"]
