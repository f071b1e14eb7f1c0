const log = [];
const source = { get a() { log.push('get a'); }, get b() { log.push('get b'); return 'b'; } };
const key = k => { log.push('key ' + k); return k; };
const target = { set x(v) { log.push('set x ' + v); }, set y(v) { log.push('set y ' + v); } };
({ [key('a')]: target.x = (log.push('default'), 'dx'), [key('b')]: target.y } = source);
log;
// expect: ["key a", "get a", "default", "set x dx", "key b", "get b", "set y b"]
