const log = [];
const m = new Map([['k', 'v']]);
m.forEach(function (value, key, map) { log.push(value, key, map === m, this.tag); }, { tag: 't' });
new Set(['x']).forEach((value, key, set) => log.push(value, key, set.size));
log;
// expect: ["v", "k", true, "t", "x", "x", 1]
