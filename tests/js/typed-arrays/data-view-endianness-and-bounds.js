const view = new DataView(new ArrayBuffer(16), 2, 12);
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
view.setUint16(0, 0x1234); view.setUint16(2, 0x1234, true); view.setInt8(4, 200); view.setFloat32(5, Math.PI); 
const bytes = [...new Uint8Array(view.buffer)];
view.setFloat64(0, -0); const minus = Object.is(view.getFloat64(0), -0);
view.setBigInt64(0, -2n, true);
[bytes, view.getUint16(0), view.getUint8(0), minus, view.getBigUint64(0, true) === 2n ** 64n - 2n, String(view.getBigInt64(0)), attempt(() => view.getUint8(12)), attempt(() => view.getUint16(11)), attempt(() => view.getInt8(-1)), attempt(() => view.getInt8()), attempt(() => view.setInt8(1.9, 5)), view.getInt8(1), attempt(() => view.setBigInt64(0, 1)), attempt(() => new DataView({})), attempt(() => new DataView(view.buffer, 17)), attempt(() => new DataView(view.buffer, 8, 9)), attempt(() => DataView(view.buffer)), view.byteLength, view.byteOffset, attempt(() => DataView.prototype.byteLength), Object.prototype.toString.call(view), DataView.prototype.setFloat32.length]
// expect: [[0,0,18,52,52,18,200,64,73,15,219,0,0,0,0,0],65279,254,true,true,"-72057594037927937","RangeError","RangeError","RangeError",-2,null,5,"TypeError","TypeError","RangeError","RangeError","TypeError",12,2,"TypeError","[object DataView]",2]
