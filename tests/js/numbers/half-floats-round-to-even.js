const h = x => Math.f16round(x);
const view = new DataView(new ArrayBuffer(2));
view.setFloat16(0, 1.5);
[h(1.1), h(65504), h(65519.99), h(65520), h(2 ** -24), h(2 ** -25), h(2 ** -25 * 1.01) === 2 ** -24, Object.is(h(-0), -0), h(NaN), h(0.1), h(2049), h(2051), h(-5.05), view.getUint8(0), view.getFloat16(0), [...Float16Array.of(1.1, 70000, 1e-8)].map(String), Float16Array.BYTES_PER_ELEMENT, new Float16Array([1, 2]).map(x => x / 3)[0] === h(1 / 3), Math.f16round.length]
// node: no Math.f16round and no Float16Array
// expect: [1.099609375,65504,65504,null,5.960464477539063e-8,0,true,true,null,0.0999755859375,2048,2052,-5.05078125,62,1.5,["1.099609375","Infinity","0"],2,true,1]
