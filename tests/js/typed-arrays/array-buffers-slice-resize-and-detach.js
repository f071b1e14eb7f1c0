const b = new ArrayBuffer(4, { maxByteLength: 8 });
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const all = new Uint8Array(b), part = new Uint8Array(b, 2, 2), tail = new Uint8Array(b, 2);
all.set([1, 2, 3, 4]);
const seen = [b.resizable, b.maxByteLength, [...b.slice(1, -1).constructor === ArrayBuffer ? new Uint8Array(b.slice(1, -1)) : []]];
b.resize(8); seen.push(all.length, part.length, tail.length, [...all]);
b.resize(3); seen.push(all.length, part.length, part.byteLength, part.byteOffset, tail.length, part[0], attempt(() => part.fill(1)), attempt(() => [...part]), 'x' in part);
b.resize(4); seen.push([...part], [...tail]);
seen.push(attempt(() => b.resize(9)), attempt(() => new ArrayBuffer(4).resize(2)), attempt(() => new ArrayBuffer(9, { maxByteLength: 8 })), attempt(() => new ArrayBuffer(-1)), attempt(() => ArrayBuffer(1)), ArrayBuffer.isView(all), ArrayBuffer.isView(b), ArrayBuffer.isView(new DataView(b)), new ArrayBuffer(2.9).byteLength, Object.prototype.toString.call(b), new ArrayBuffer(5).slice(2).byteLength, new ArrayBuffer(5).slice(-2, 9).byteLength, new ArrayBuffer(5).slice(4, 1).byteLength);
seen
// expect: [true,8,[2,3],8,2,6,[1,2,3,4,0,0,0,0],3,0,0,0,1,null,"TypeError","TypeError",false,[3,0],[3,0],"RangeError","TypeError","RangeError","RangeError","TypeError",true,false,true,2,"[object ArrayBuffer]",3,2,0]
