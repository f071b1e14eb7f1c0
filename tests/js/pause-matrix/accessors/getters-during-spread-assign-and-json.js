const log = [];
const make = () => ({ get a() { log.push('a'); return fetch('/a'); }, b: 2, get [Symbol.for('s')]() { log.push('s'); return fetch('/s'); }, get c() { log.push('c'); return fetch('/c'); } });
const spread = { z: 0, ...make(), y: 1 };
const { b, ...rest } = make();
const assigned = Object.assign([], make());
const text = JSON.stringify({ list: [make()] });
const cloned = Object.fromEntries(Object.entries(make()));
const described = Object.defineProperties({}, { get p() { return { get value() { return fetch('/value'); }, get enumerable() { return fetch('/enumerable'); } }; } });
[spread, spread[Symbol.for('s')], b, rest, assigned.a, text, cloned, described, log.join('')]
// pause: /a => 1
// pause: /c => 3
// pause: /s => "S"
// pause: /a => 1
// pause: /c => 3
// pause: /s => "S"
// pause: /a => 1
// pause: /c => 3
// pause: /s => "S"
// pause: /a => 1
// pause: /c => 3
// pause: /a => 1
// pause: /c => 3
// pause: /enumerable => true
// pause: /value => 9
// expect: [{"z":0,"a":1,"b":2,"c":3,"y":1},"S",2,{"a":1,"c":3},1,"{\"list\":[{\"a\":1,\"b\":2,\"c\":3}]}",{"a":1,"b":2,"c":3},{"p":9},"acsacsacsacac"]
