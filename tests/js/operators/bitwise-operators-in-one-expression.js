function all(a, b, c) {
  return [
    (a ^ b) | c, a << b, a >> b, a >>> b, (a & 255) + 1, a ^ (a << 13) ^ (b >>> 3), a | 0, a >>> 0, ~a & b, a & b & c,
    (a >>> b) >> 1, (a >> b) >>> 0, (a << 31) >> 31, (a ^= b << 2), (a |= 0), (a &= ~b), (a >>>= 1), (a <<= 3),
    a & 4294967295, a | 2147483648, a ^ -1, (a >>> 0) / 2, 5 & a, (a & 0x80000000) >>> 0, b | -5.7,
  ];
}
const values = [
  0, -0, 1, -1, 5.5, -5.5, 2147483647, 2147483648, -2147483648, -2147483649, 4294967295, 4294967296, 1e21, -1e21, 1e308,
  NaN, Infinity, -Infinity, undefined, null, true, false, '7', 'x', { valueOf: () => 9 }, [3], 33, 31, 32,
];
let hash = 0;
for (const a of values)
  for (const b of values)
    for (const c of [3, '8', -2]) {
      const text = all(a, b, c).map((x) => (Object.is(x, -0) ? '-0' : String(x))).join();
      for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
    }
function counted(x) {
  let s = 0;
  for (let i = 0; i < 40; i++) s = ((s * 31 + x[i % x.length]) ^ (i << 3)) >>> 0;
  return s;
}
function big(x) {
  try {
    return String(x ^ 1n);
  } catch (error) {
    return error.message;
  }
}
[hash, counted([1, 2, 3]), big(3), big(5n), big({ valueOf: () => 6n })];
// expect: [709624815,4248429071,"Cannot mix BigInt and other types, use explicit conversions","4","7"]
