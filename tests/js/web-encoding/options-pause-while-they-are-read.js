const decoder = new TextDecoder({ toString: () => fetch('/label') })
const text = decoder.decode(new Uint8Array([0xff, 0xfe, 65, 0]), { get stream() { return fetch('/stream') } })
;[decoder.encoding, text]
// pause: /label => "utf-16le"
// pause: /stream => false
// expect: ["utf-16le","A"]
