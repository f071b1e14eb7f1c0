function* usages() { yield 'sign'; yield fetch('/usage') }
const algorithm = { name: 'HMAC', get hash() { return { name: fetch('/hash') } } }
const promise = crypto.subtle.importKey('raw', new Uint8Array([1]), algorithm, true, usages())
typeof promise.finally
// pause: /usage => "verify"
// pause: /hash => "SHA-512"
// expect: "function"
