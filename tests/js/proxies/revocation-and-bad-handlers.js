const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const { proxy, revoke } = Proxy.revocable([], {});
const before = [Array.isArray(proxy), proxy.length];
const first = revoke(), second = revoke();
[before, first === second, attempt(() => proxy.length), attempt(() => Array.isArray(proxy)), typeof proxy, attempt(() => 'x' in proxy), attempt(() => Object.keys(proxy)), attempt(() => typeof new Proxy(proxy, {})), attempt(() => Proxy({}, {})), attempt(() => new Proxy(1, {})), attempt(() => new Proxy({}, null)), attempt(() => new Proxy({}, { get: 1 }).x), attempt(() => new Proxy({ x: 5 }, { get: null }).x), attempt(() => new Proxy(() => {}, {})()), attempt(() => new (new Proxy(() => {}, {}))()), attempt(() => new Proxy({}, {})()), attempt(() => Object.prototype.toString.call(proxy)), Proxy.length, 'prototype' in Proxy, revoke.name, revoke.length]
// expect: [[true,0],true,"TypeError","TypeError","object","TypeError","TypeError","object","TypeError","TypeError","TypeError","TypeError",5,null,"TypeError","TypeError","TypeError",2,false,"",0]
