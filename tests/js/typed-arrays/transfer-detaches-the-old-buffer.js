const old = new ArrayBuffer(4, { maxByteLength: 8 });
const view = new Uint8Array(old); view.set([1, 2, 3, 4]);
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const moved = old.transfer(6);
const fixed = moved.transferToFixedLength();
[old.detached, old.byteLength, view.length, view.byteOffset, view[0] === undefined, attempt(() => view.fill(0)), attempt(() => old.slice(0)), attempt(() => old.resize(1)), attempt(() => new Uint8Array(old)), moved.detached, fixed.resizable, fixed.byteLength, [...new Uint8Array(fixed)], attempt(() => moved.transfer()), attempt(() => new DataView(old)), old.maxByteLength]
// node: no ArrayBuffer.prototype.transfer
// expect: [true,0,0,0,true,"TypeError","TypeError","TypeError","TypeError",true,false,6,[1,2,3,4,0,0],"TypeError","TypeError",0]
