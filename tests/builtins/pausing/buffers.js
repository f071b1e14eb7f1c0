// W gives back what it is given; in two of three runs it pauses.
const log = (...parts) => console.log(parts.map(part => typeof part === 'string' ? part : typeof part === 'bigint' ? part + 'n' : JSON.stringify(part)).join(' '));
const slow = value => ({ valueOf: () => W(value) });
const big = text => ({ valueOf: () => BigInt(W(text)) });
const kinds = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
for (const Kind of kinds) {
  const a = new Kind([1.5, -1, 300, slow(70000), NaN, Infinity, 2 ** 33 + 5, '7', slow(-0.5)]);
  a.note = Kind.name;
  a[3] = slow(2.5);
  a['1'] = 5;
  a[-1] = a[1.5] = a[99] = 1;
  const pair = [a, a.subarray(1, 4), a.buffer];
  W(1);
  pair[1][0] = 42;
  log(a.note, String(a), pair[1].length, pair[1].buffer === a.buffer && a.buffer === pair[2], Object.keys(a).length, -1 in a, 0 in a);
  log(String(a.map(x => W(x + 1))), String(a.filter(x => W(x > 1))), a.reduce((x, y) => W(x + y), 0), String(a.slice(2, 4)));
  log(a.every(x => W(x === x)), a.some(x => W(x > 40)), a.find(x => W(x > 4)), a.findIndex(x => W(x > 40)), a.findLast(x => W(x < 3)));
  log(a.indexOf(42), a.includes(NaN), a.lastIndexOf(1), a.at(-2), a.join(slow('-') + ''), String(a.toSorted()), String(a.toReversed()));
  log(String(a.sort((x, y) => W(String(y) < String(x) ? -1 : String(y) > String(x) ? 1 : 0))), String(a.fill(slow(3), slow(7))), String(a.copyWithin(0, 5)), String(a.with(0, slow(8))));
  log(String(Kind.from([1, 2], x => W(x * 2))), String(Kind.of(slow(1), 2)), String(Kind.from({ length: 2, 0: slow(4), 1: 5 })), [...a.entries()][1]);
  a.set([slow(1), 2], slow(1));
  a.set(new Uint8Array([9]), 4);
  log(String(a), a.toString === Array.prototype.toString, Kind.BYTES_PER_ELEMENT, a.byteLength, Object.prototype.toString.call(a));
}
for (const Kind of [BigInt64Array, BigUint64Array]) {
  const a = new Kind([1n, -1n, big('18446744073709551619')]);
  a[0] = big('5');
  W(1);
  log(String(a), String(a.map(x => BigInt(W(String(x + 1n))))), a.indexOf(5n), String(a.sort()), a.includes(5), a[0]);
  try { a[0] = 1 } catch (error) { log(error.name) }
}
const buffer = new ArrayBuffer(16, { maxByteLength: slow(32) }), tracking = new Uint8Array(buffer), fixed = new Uint16Array(buffer, 8, 4);
fixed[3] = 513;
const twins = { buffer, tracking, again: tracking };
W(1);
twins.buffer.resize(slow(12));
log(tracking.length, fixed.length, fixed[3], fixed.byteOffset, twins.again === tracking, buffer.resizable, buffer.maxByteLength);
buffer.resize(16);
log(tracking.length, fixed.length, fixed[3], buffer.byteLength);
const view = new DataView(new ArrayBuffer(16), slow(1), slow(12));
view.setFloat64(slow(0), slow(Math.PI));
view.setInt16(8, -2, true);
view.setBigUint64(0, 1n << 63n);
W(1);
log(view.getFloat64(0), view.getInt16(8), view.getInt16(8, true), view.getBigInt64(0), view.byteLength, view.byteOffset, view.getUint8(slow(9)));
const old = new ArrayBuffer(4), seen = new Uint8Array(old);
seen[0] = 7;
const moved = old.transfer ? old.transfer(slow(8)) : structuredClone(old, { transfer: [old] });
W(1);
log(old.byteLength, seen.length, seen[0], new Uint8Array(moved)[0]);
for (const bad of [() => new Uint16Array(new ArrayBuffer(3)), () => new Uint8Array(-1), () => view.getInt8(12), () => Uint8Array(1), () => new ArrayBuffer(1e15),
  () => new Uint8Array(2).set([1, 2, 3]), () => new Uint8Array([1n]), () => Object.freeze(new Uint8Array(1)), () => seen.fill(1)]) {
  try { log('no error', bad()) } catch (error) { log(error.name) }
}
let total = 0;
for (const x of new Float32Array([0.5, 1.5])) total += W(x);
log(total, JSON.stringify(new Uint8Array([1, 2])), Array.prototype.indexOf.call(new Uint8Array([1, 2]), 2), Array.from(new Int8Array([-1])));
log([].concat(new Uint8Array([1])).length, Math.max(...new Uint8Array([1, 9, 3])), Object.entries(new Uint8Array([5])));
class Bytes extends Uint8Array { total() { return this.reduce((x, y) => x + y, 0) } }
const bytes = new Bytes([1, 2, 3]);
W(1);
log(bytes.total(), bytes.map(x => W(x)) instanceof Bytes, bytes.constructor.name, bytes.slice(1).total());
