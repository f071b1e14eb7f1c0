const algorithm = { get name() { return fetch('/name') } }
const promise = crypto.subtle.digest(algorithm, new Uint8Array([1]))
typeof promise.finally
// pause: /name => "SHA-256"
// expect: "function"
