const a = Int16Array.of(5, -1, 3, 0, 2);
const sub = a.subarray(1, -1), slice = a.slice(1, -1);
sub[0] = 100;
const b = Int16Array.from(a); b.set([7, 8], 3); b.copyWithin(0, 3);
const overlap = Uint8Array.of(1, 2, 3, 4); overlap.set(overlap.subarray(0, 3), 1);
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[[...a], [...sub], [...slice], sub.buffer === a.buffer, slice.buffer === a.buffer, sub.byteOffset, [...b], [...overlap], attempt(() => b.set([1, 2], 4)), attempt(() => b.set([1], -1)), [...a.toSorted()], [...a.toReversed()], [...a.with(0, 9)], attempt(() => a.with(9, 1)), [...Float32Array.of(NaN, -0, 0, -1, 3).sort()].map(x => (Object.is(x, -0) ? '-0' : String(x))), [...a.sort()], [...a.reverse()], [...a.fill(1, -2)], a.at(-1), a.indexOf(1), a.lastIndexOf(1), a.includes(NaN), Float32Array.of(NaN).includes(NaN), Float32Array.of(NaN).indexOf(NaN), a.join('-'), [...a.entries()][0], a.findLastIndex(x => x === 1), Object.prototype.toString.call(a), a.length]
// expect: [[5,100,3,0,2],[100,3,0],[-1,3,0],true,false,2,[7,8,3,7,8],[1,1,2,3],"RangeError","RangeError",[0,2,3,5,100],[2,0,3,100,5],[9,100,3,0,2],"RangeError",["-1","-0","0","3","NaN"],[0,2,3,5,100],[100,5,3,2,0],[100,5,3,1,1],1,3,4,false,true,-1,"100-5-3-1-1",[0,100],4,"[object Int16Array]",5]
