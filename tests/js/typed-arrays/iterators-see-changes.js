const a = Uint8Array.of(1, 2, 3);
const it = a.values();
it.next(); a[1] = 99;
const b = new ArrayBuffer(2, { maxByteLength: 4 }), grows = new Uint8Array(b);
const walk = grows.values(); walk.next(); b.resize(3);
const seen = [it.next().value, a.values === undefined, a[Symbol.iterator] === a.values, [...walk], Object.prototype.toString.call(it), [...a.keys()]];
const shrink = new Uint8Array(b, 1, 2).values(); b.resize(1);
try { shrink.next(); } catch (error) { seen.push(error.name); }
for (const [i, v] of Uint16Array.of(7, 8).entries()) seen.push(i + ':' + v);
seen.push(Array.from(a), Math.max(...a), new Set(a).size, Object.entries(a), { ...a }, [...Uint8Array.from({ length: 3 }, (_, i) => i * 100)]);
seen
// expect: [99,false,true,[0,0],"[object Array Iterator]",[0,1,2],"TypeError","0:7","1:8",[1,99,3],99,3,[["0",1],["1",99],["2",3]],{"0":1,"1":99,"2":3},[0,100,200]]
