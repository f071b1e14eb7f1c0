const log = [];
const at = (name, value) => (log.push(name), value);
const source = { get a() { log.push('get a'); return undefined; }, get b() { log.push('get b'); return { get c() { log.push('get c'); return 3; } }; }, rest1: 1, get rest2() { log.push('get rest2'); return 2; } };
const target = { set x(v) { log.push(['set x', v]); }, set y(v) { log.push(['set y', v]); }, set z(v) { log.push(['set z', Object.keys(v)]); } };
const result = ({ [at('key a', 'a')]: at('target', target)[at('prop x', 'x')] = at('default', 'D'), b: { c: at('target', target).y }, ...at('target', target).z } = at('source', source));
const it = { [Symbol.iterator]() { log.push('iterator'); let n = 0; return { next() { log.push('next'); return { done: n > 2, value: n++ }; }, return() { log.push('return'); return {}; } }; } };
[at('t', target)[at('p', 'x')], , at('t', target).y = at('never', 0)] = it;
[log, result === source]
// expect: [["source","key a","target","prop x","get a","default",["set x","D"],"get b","target","get c",["set y",3],"target","get rest2",["set z",["rest1","rest2"]],"iterator","t","p","next",["set x",0],"next","t","next",["set y",2],"return"],true]
