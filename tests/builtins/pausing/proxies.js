// W gives back what it is given; in two of three runs it pauses. Every trap goes through it.
const log = (...parts) => console.log(parts.map(part => typeof part === 'string' ? part : JSON.stringify(part)).join(' '));
const NAMES = ['getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions', 'getOwnPropertyDescriptor',
  'defineProperty', 'has', 'get', 'set', 'deleteProperty', 'ownKeys', 'apply', 'construct'];
function watched(target, name, seen) {
  const handler = {};
  for (const trap of NAMES) {
    handler[trap] = function (...args) {
      seen.push(W(trap + (typeof args[1] === 'string' ? ':' + args[1] : '')));
      return Reflect[trap](...args);
    };
  }
  return new Proxy(target, handler);
}
function run(name, target, work) {
  const seen = [];
  let result;
  const p = watched(target, name, seen);
  try { result = work(p, W('go')) } catch (error) { result = error.name + ': ' + error.message }
  log(name, result === undefined ? 'undefined' : typeof result === 'symbol' ? String(result) : result, seen);
}
const object = () => ({ a: 1, b: { c: 2 }, get d() { return this.a + 10 }, [Symbol.for('s')]: 3 });
run('get', object(), p => [p.a, p.d, p['b'].c, p.none]);
run('set', object(), p => { p.a = 5; p.z = 6; p['q' + 1] = 7; return Object.keys(p) });
run('strict set', object(), p => { 'use strict'; p.a = 5; return p.a });
run('update', object(), p => { p.a++; p.a += 2; return p.a ??= 1 });
run('has', object(), p => ['a' in p, 'x' in p]);
run('delete', object(), p => [delete p.a, p.a]);
run('spread', object(), p => ({ ...p }));
run('rest', object(), p => { const { a, ...rest } = p; return [a, rest] });
run('assign', object(), p => Object.assign({}, p));
run('assign to', object(), p => Object.assign(p, { a: 9, n: 8 }));
run('entries', object(), p => [Object.entries(p), Object.values(p), Object.keys(p)]);
run('descriptors', object(), p => Object.keys(Object.getOwnPropertyDescriptors(p)));
run('define', object(), p => { Object.defineProperty(p, 'e', { value: 1, enumerable: true }); return p.e });
run('freeze', object(), p => [Object.isFrozen(p), Object.isFrozen(Object.freeze(p)), Object.isSealed(p)]);
run('prototype', object(), p => [p.__proto__ === Object.prototype, Object.getPrototypeOf(p) === Object.prototype]);
run('set prototype', object(), p => { Object.setPrototypeOf(p, { inherited: 1 }); return p.inherited });
run('instanceof', object(), p => [p instanceof Object, Object.prototype.isPrototypeOf(p)]);
run('hasOwn', object(), p => [p.hasOwnProperty('a'), Object.hasOwn(p, 'q'), p.propertyIsEnumerable('a')]);
run('extensible', object(), p => [Object.isExtensible(p), Object.preventExtensions(p) === p, Object.isExtensible(p)]);
run('json', object(), p => JSON.stringify({ p }));
run('tag', object(), p => String(p) + `${p}`);
run('own keys', object(), p => Reflect.ownKeys(p).map(String));
run('array', [3, 1, 2], p => [p.length, p.map(x => x * 2), p.slice(1), [...p], Array.isArray(p), p.indexOf(2), p.concat([4])]);
run('array change', [3, 1, 2], p => { p.push(4); p.sort(); p.reverse(); p.splice(1, 1); p.length = 2; return [p.length, p.join()] });
run('array unshift', [3, 1], p => { p.unshift(7); p.pop(); p.shift(); return JSON.stringify(p) });
run('call', function (x, y) { return [this === undefined || this === globalThis, x, y] }, p => [p(1, 2), p.call(null, 3), p.apply(null, [4])]);
run('construct', function F(x) { this.x = x }, p => [new p(1).x, new p(2) instanceof p, Reflect.construct(p, [3]).x]);
run('bind', function (x, y) { return x + y }, p => p.bind(null, 1)(2));
run('callback', x => x + 1, p => [1, 2].map(p));
run('inherit', object(), p => { const o = Object.create(p); o.a = 7; return [o.a, o.d, 'b' in o] });
run('for of', [1, 2], p => { let sum = 0; for (const x of p) sum += x; return sum });
run('destructure', [1, 2], p => { const [a, b] = p; return a + b });
run('array species', [1, 2, 3], p => p.filter(x => x > 1));
run('from', [1, 2], p => Array.from(p, x => x * 2));
run('reflect', object(), p => [Reflect.get(p, 'd', { a: 1 }), Reflect.set(p, 'a', 4), Reflect.has(p, 'a'), Reflect.deleteProperty(p, 'a')]);
const kept = Proxy.revocable({ a: W(1) }, { get: (target, key) => W(key) });
const twice = new Proxy(new Proxy(object(), {}), { get: (target, key, receiver) => W(Reflect.get(target, key, receiver)) });
const callable = new Proxy((...args) => W(args.length), {});
kept.revoke.extra = 1;
const handle = { kept, twice, callable };
W(0);
log(handle.kept.proxy.any, handle.twice.a, handle.callable(1, 2, 3), typeof callable, handle.kept.revoke.extra);
kept.revoke();
W(0);
try { handle.kept.proxy.a } catch (error) { log(error.name, error.message) }
for (const bad of [() => Object.keys(new Proxy({}, { ownKeys: () => W([1]) })),
  () => new Proxy(Object.freeze({ a: 1 }), { get: () => W(2) }).a,
  () => { 'use strict'; new Proxy({}, { set: () => W(false) }).a = 1 },
  () => new (new Proxy(function () {}, { construct: () => W(1) }))(),
  () => new Proxy({}, { get: 1 }).a,
  () => new Proxy(1, {})]) {
  try { log('no error', bad()) } catch (error) { log(error.name, error.message) }
}
