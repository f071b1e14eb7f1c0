const buffer = new ArrayBuffer(16);
const bytes = new Uint8Array(buffer);
const words = new Uint32Array(buffer, 4, 2);
const view = new DataView(buffer, 8);
const tail = bytes.subarray(12);
words[0] = 0x01020304;
words.note = 'own property';
const resizable = new ArrayBuffer(4, { maxByteLength: 8 });
const tracking = new Uint8Array(resizable);
fetch('/pause');
bytes[8] = 255;
view.setUint16(4, 0xabcd);
resizable.resize(8);
tracking[7] = 1;
fetch('/pause');
[
  words.buffer === buffer, view.buffer === bytes.buffer, [...words].map(n => n.toString(16)), view.getUint8(0), [...tail],
  words.note, Object.keys(words), tracking.length, [...tracking], resizable.maxByteLength, words.byteOffset, view.byteLength,
]
// pause: /pause => 0
// pause: /pause => 0
// expect: [true,true,["1020304","ff"],255,[171,205,0,0],"own property",["0","1","note"],8,[0,0,0,0,0,0,0,1],8,4,8]
