const values = [0n, -1n, 2n ** 100n, -(2n ** 64n), BigInt(Number.MAX_SAFE_INTEGER), 0xffn];
const boxed = Object(5n);
const map = new Map(values.map((v, i) => [v, i]));
const o = { [2n ** 70n]: 'key', n: { deep: [1n] } };
fetch('/pause');
[
  values.map(String), typeof values[0], boxed + 1n === 6n, typeof boxed, map.get(2n ** 100n), map.get(0n), map.has(0), o[1180591620717411303424n],
  (o.n.deep[0] + 1n).toString(), values.reduce((a, b) => a + b).toString(36), values[0] === -0n, values.indexOf(255n),
]
// pause: /pause => 0
// expect: [["0","-1","1267650600228229401496703205376","-18446744073709551616","9007199254740991","255"],"bigint",true,"object",2,0,false,"key","2","3ewfdnc64k9949i1d1bx",true,5]
