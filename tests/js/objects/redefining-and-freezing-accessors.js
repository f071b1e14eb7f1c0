const log = [];
const attempt = f => { try { f(); return 'ok'; } catch (error) { return error.name; } };
const o = {};
Object.defineProperty(o, 'x', { get: () => 1, configurable: true });
Object.defineProperty(o, 'x', { set(v) { log.push(v); } });
const both = Object.getOwnPropertyDescriptor(o, 'x');
o.x = 5;
Object.defineProperty(o, 'x', { value: 'data' });
const now = Object.getOwnPropertyDescriptor(o, 'x');
const frozen = Object.freeze({ get g() { return 'still'; }, set g(v) { log.push('set ' + v); }, n: { deep: 1 } });
frozen.g = 1; frozen.n.deep = 2;
const lazy = { get v() { Object.defineProperty(this, 'v', { value: 'computed once' }); log.push('computed'); return this.v; } };
[typeof both.get, typeof both.set, both.enumerable, now, frozen.g, frozen.n.deep, log, lazy.v, lazy.v, log.length, attempt(() => Object.defineProperty({}, 'x', { get() {}, value: 1 })), attempt(() => Object.defineProperty({}, 'x', { get: 5 })), attempt(() => Object.defineProperty(frozen, 'g', { get() {} })), attempt(() => Object.defineProperty({}, 'x', { get: undefined })), attempt(() => Object.defineProperties({}, { a: 1 })), Object.__proto__ === Function.prototype, (o.__defineGetter__('dg', () => 'dg'), o.dg), typeof o.__lookupGetter__('dg')]
// expect: ["function","function",false,{"value":"data","writable":false,"enumerable":false,"configurable":true},"still",2,[5,"set 1","computed"],"computed once","computed once",3,"TypeError","TypeError","TypeError","ok","TypeError",true,"dg","function"]
