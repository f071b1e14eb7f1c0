const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify'])
const long = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-512' }, true, ['verify'])
const short = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-1', length: 128 }, true, ['sign'])
const raw = await crypto.subtle.exportKey('raw', key)
const jwk = await crypto.subtle.exportKey('jwk', key)
const again = await crypto.subtle.importKey('jwk', jwk, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify'])
const data = new Uint8Array([1, 2, 3])
return [
  raw.byteLength, (await crypto.subtle.exportKey('raw', long)).byteLength, (await crypto.subtle.exportKey('raw', short)).byteLength, key.algorithm.length, long.algorithm.hash.name, short.usages,
  Object.keys(jwk), jwk.kty, jwk.alg, jwk.k.length, jwk.key_ops, jwk.ext, await crypto.subtle.verify('HMAC', again, await crypto.subtle.sign('HMAC', key, data), data),
]
// style: standard
// expect: [64,128,16,512,"SHA-512",["sign"],["key_ops","ext","kty","k","alg"],"oct","HS256",86,["sign","verify"],true,true]
