const kinds = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
const arrays = kinds.map(K => K.of(-1, 1.5, 300, NaN));
const bigs = [BigInt64Array, BigUint64Array].map(K => K.of(-1n, 1n << 63n));
class Mine extends Uint8Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const mine = Mine.of(1, 2, 3);
const iterator = arrays[0].entries();
iterator.next();
fetch('/pause');
[
  arrays.map(a => [a.constructor.name, ...a].map(String)), bigs.map(a => [a.constructor.name, ...a].map(String)),
  mine.sum(), mine instanceof Mine, mine.map(x => x * 2).sum(), [...iterator], Object.is(arrays[7][3], NaN),
]
// pause: /pause => 0
// expect: [[["Int8Array","-1","1","44","0"],["Uint8Array","255","1","44","0"],["Uint8ClampedArray","0","2","255","0"],["Int16Array","-1","1","300","0"],["Uint16Array","65535","1","300","0"],["Int32Array","-1","1","300","0"],["Uint32Array","4294967295","1","300","0"],["Float32Array","-1","1.5","300","NaN"],["Float64Array","-1","1.5","300","NaN"]],[["BigInt64Array","-1","-9223372036854775808"],["BigUint64Array","18446744073709551615","9223372036854775808"]],6,true,12,[[1,1],[2,44],[3,0]],true]
