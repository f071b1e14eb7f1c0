const all = new Uint8Array(64)
crypto.getRandomValues(all.subarray(16, 48))
;[all.slice(0, 16).every(n => n === 0), all.slice(16, 48).some(n => n !== 0), all.slice(48).every(n => n === 0)]
// expect: [true,true,true]
