const log = [];
const o = { get a() { log.push('get'); return 1; }, set a(v) { log.push('set'); } };
o.a ||= 2;
o.a ??= 2;
o.a &&= 2;
let x = null, y = 0;
x ??= 'x'; y ||= 'y'; y &&= 'z';
[log, x, y];
// expect: [["get", "get", "get", "set"], "x", "z"]
