const key = await crypto.subtle.importKey('jwk', { kty: 'oct', k: 'AQIDBA', alg: 'HS256', ext: true, key_ops: ['sign'] }, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign'])
const holder = { key, algorithm: key.algorithm, usages: key.usages }
key.note = 'mine'
await fetch('/pause')
const signature = await crypto.subtle.sign('HMAC', holder.key, new Uint8Array([5]))
return [holder.key === key, holder.key.note, key.algorithm === holder.algorithm, key.usages === holder.usages, [...new Uint8Array(signature).slice(0, 4)], (await crypto.subtle.exportKey('jwk', key)).k, key instanceof CryptoKey]
// style: standard
// pause: /pause => null
// expect: [true,"mine",true,true,[38,56,66,23],"AQIDBA",true]
