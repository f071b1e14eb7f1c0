const log = [];
const target = { set a(v) { log.push('set ' + v); } };
const source = { get a() { log.push('get'); return 1; }, b: 2 };
const out = Object.assign(target, source, null, undefined, 'xy', [9], { c: 3 });
[out === target, Object.keys(target), target[0], log];
// expect: [true, ["0", "1", "a", "b", "c"], 9, ["get", "set 1"]]
