const log = [];
const v = (name, value) => { log.push(name); return value; };
const o = {};
const r = v('a', 1) + v('b', 2) * v('c', 3);
v('o', o)[v('k', 'key')] = v('v', 4);
v('x', 1) < v('y', 2);
[r, o, log.join('')];
// expect: [7, {"key": 4}, "abcokvxy"]
