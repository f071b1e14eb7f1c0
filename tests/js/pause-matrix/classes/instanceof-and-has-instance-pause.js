const Even = { [Symbol.hasInstance](n) { return fetch('/even/' + n); } };
class K { static [Symbol.hasInstance](o) { return fetch('/k') && super[Symbol.hasInstance](o); } }
function F() {}
const get = Object.defineProperty(F.bind(), 'prototype', { get() { return fetch('/never'); } });
const proxied = new Proxy(function () {}, { get(t, k) { return k === 'prototype' ? Array.prototype : fetch('/get') ?? undefined; } });
[2 instanceof Even, 3 instanceof Even, new K() instanceof K, {} instanceof K, new F() instanceof get, [] instanceof proxied]
// pause: /even/2 => "yes"
// pause: /even/3 => 0
// pause: /k => true
// pause: /k => true
// pause: /get => null
// expect: [true,false,true,false,true,true]
