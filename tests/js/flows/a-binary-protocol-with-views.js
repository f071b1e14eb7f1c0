const encode = ({ id, name, tags, score }) => { const text = [...name].map(c => c.charCodeAt(0)); const b = new ArrayBuffer(8 + 2 + text.length + 1 + tags.length * 2 + 4), v = new DataView(b); let at = 0; v.setBigUint64(at, id); at += 8; v.setUint16(at, text.length); at += 2; new Uint8Array(b, at).set(text); at += text.length; v.setUint8(at++, tags.length); for (const t of tags) { v.setInt16(at, t, true); at += 2; } v.setFloat32(at, score); return b; };
const decode = b => { const v = new DataView(b); let at = 0; const id = v.getBigUint64(at); at += 8; const n = v.getUint16(at); at += 2; const name = String.fromCharCode(...new Uint8Array(b, at, n)); at += n; const tags = Array.from({ length: v.getUint8(at++) }, () => { const t = v.getInt16(at, true); at += 2; return t; }); return { id: String(id), name, tags, score: v.getFloat32(at) }; };
const records = fetch('/records').map(r => encode({ ...r, id: BigInt(r.id) }));
const sizes = records.map(b => b.byteLength);
const extra = fetch('/bytes');
const crc = bytes => { let c = -1; for (const b of bytes) { c ^= b; for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1; } return (c ^ -1) >>> 0; };
[records.map(decode), sizes, crc(Uint8Array.from(extra)).toString(16), records.map(b => crc(new Uint8Array(b))).every(n => n > 0)]
// pause: /records => [{"id": "18446744073709551615", "name": "ann", "tags": [-1, 300], "score": 1.5}, {"id": "1", "name": "", "tags": [], "score": -0.25}]
// pause: /bytes => [49, 50, 51, 52, 53, 54, 55, 56, 57]
// expect: [[{"id":"18446744073709551615","name":"ann","tags":[-1,300],"score":1.5},{"id":"1","name":"","tags":[],"score":-0.25}],[22,15],"cbf43926",true]
