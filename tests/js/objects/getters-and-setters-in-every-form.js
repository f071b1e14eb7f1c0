const log = [];
const key = 'computed';
const o = { get a() { return 'a'; }, set a(v) { log.push(['a', v]); }, get [key]() { return 'c'; }, get 1() { return 'one'; }, get 'quoted key'() { return 'q'; }, get get() { return 'get'; }, set set(v) { log.push(['set', v]); }, get: 'data wins', async get2() {}, get async() { return 'async'; }, get static() { return 's'; } };
const d = Object.getOwnPropertyDescriptors(o);
o.a = 1; o.set = 2; o.computed = 'ignored'; o.a += '!';
[o.a, o.computed, o[1], o['quoted key'], o.get, o.async, o.static, log, Object.keys(o), d.a.get.name, d.a.set.name, d.a.get.length, d.a.set.length, d[1].get.name, d.computed.set === undefined, 'prototype' in d.a.get, (() => { try { new d.a.get(); } catch (e) { return e.name; } })(), JSON.stringify(o), Object.entries({ get x() { return 1; }, x: 2 }), (({ a }) => a)(o), { ...o }.a]
// expect: ["a","c","one","q","data wins","async","s",[["a",1],["set",2],["a","a!"]],["1","a","computed","quoted key","get","set","get2","async","static"],"get a","set a",0,1,"get 1",true,false,"TypeError","{\"1\":\"one\",\"a\":\"a\",\"computed\":\"c\",\"quoted key\":\"q\",\"get\":\"data wins\",\"async\":\"async\",\"static\":\"s\"}",[["x",2]],"a","a"]
