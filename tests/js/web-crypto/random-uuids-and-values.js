const uuids = new Set(Array.from({ length: 20 }, () => crypto.randomUUID()))
const bytes = new Uint8Array(32), same = crypto.getRandomValues(bytes)
;[uuids.size, [...uuids].every(id => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)), same === bytes, bytes.some(byte => byte !== 0),
  crypto.getRandomValues(new Uint32Array(2)).length, crypto.getRandomValues(new BigInt64Array(1)).length, crypto.getRandomValues(new Uint8Array(65536)).length, crypto.getRandomValues(new Int8Array(0)).length]
// expect: [20,true,true,true,2,1,65536,0]
