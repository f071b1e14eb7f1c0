// W gives back what it is given; in two of three runs it pauses.
const log = (...parts) => console.log(parts.map(part => typeof part === 'string' ? part : JSON.stringify(part)).join(' '));
const key = { name: 'key' }, symbol = Symbol('s'), f = () => 1;
const pairs = { *[Symbol.iterator]() { yield [W(1) && key, W('a')]; yield [f, 'b'] } };
const map = new WeakMap(pairs), set = new WeakSet([key]), ref = new WeakRef(key);
const registry = new FinalizationRegistry(() => {});
registry.register({}, 1, key);
map.set(symbol, W('c')).note = 'kept';
const alias = { map };
W(1);
log(map.get(key), map.get(f), map.get(symbol), map.has({}), map.note, alias.map === map, set.has(key), set.has(f), ref.deref() === key);
log(registry.unregister(key), registry.unregister(key), map.delete(key), map.has(key), map.get(key) === undefined, set.delete(key));
log(map.getOrInsertComputed ? map.getOrInsertComputed(key, k => W(k.name)) : 'key', String(map), String(ref), String(registry), String(set));
for (const bad of [() => map.set(1, 2), () => set.add(Symbol.for('x')), () => new WeakRef(1), () => WeakMap()]) {
  try { bad() } catch (error) { log(error.name) }
}
const source = {
  n: 1, big: 2n, text: 'x', nothing: null, missing: undefined, date: new Date(5), list: [1, , { deep: true }],
  map: new Map([[{ k: 1 }, new Set([1, 'a'])]]), get getter() { return W('got') }, wrapped: new Number(3), wrappedText: Object('t'),
  error: new RangeError('bad', { cause: { why: 1 } }), bytes: new Uint8Array([1, 2, 3]),
};
source.self = source;
source.view = new DataView(source.bytes.buffer, 1);
const copy = structuredClone(source);
W(1);
log(Object.keys(copy), copy.self === copy, copy !== source, copy.getter, copy.big === 2n, copy.text, copy.nothing, 'missing' in copy);
log(copy.date.getTime(), copy.date !== source.date, copy.list.length, 1 in copy.list, copy.list[2].deep, copy.list[2] !== source.list[2]);
log([...copy.map.keys()], [...[...copy.map.values()][0]], copy.wrapped + 1, copy.wrappedText + '!');
log(copy.error instanceof RangeError, copy.error.message, copy.error.cause, copy.error.stack === source.error.stack);
copy.bytes[1] = 9;
log([...copy.bytes], [...source.bytes], copy.view.getUint8(0), copy.view.buffer === copy.bytes.buffer, copy.view.byteOffset);
const buffer = new ArrayBuffer(8), over = new Uint16Array(buffer, 2, 2);
over[1] = 7;
const moved = structuredClone({ over, get wait() { return W(1) } }, { transfer: [buffer] });
log(buffer.byteLength, over.length, moved.over.length, moved.over[1], moved.over.byteOffset, moved.over.buffer.byteLength);
class Point { constructor() { this.x = 1 } }
const plain = structuredClone(new Point());
log(plain, plain.constructor === Object);
for (const bad of [f, Symbol('q'), { a: [f] }, new WeakMap(), new Proxy({}, {}), [][Symbol.iterator](), buffer]) {
  try { log(structuredClone(bad)) } catch (error) { log(error.name, error.code) }
}
try { structuredClone({ get a() { throw new TypeError(W('mine')) } }) } catch (error) { log(error.message) }
