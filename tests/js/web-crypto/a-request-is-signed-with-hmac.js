const encoder = new TextEncoder()
const key = await crypto.subtle.importKey('raw', encoder.encode('secret'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
const order = await (await fetch('/order')).json()
const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(JSON.stringify(order)))
const hex = [...new Uint8Array(signature)].map(byte => byte.toString(16).padStart(2, '0')).join('')
const answer = await (await fetch('/pay/' + hex)).json()
return [hex, answer, await crypto.subtle.verify('HMAC', key, signature, encoder.encode(JSON.stringify(order))), await crypto.subtle.verify('HMAC', key, signature, encoder.encode('other'))]
// style: standard
// pause: /order => {"id": 7, "cents": 1234}
// pause: /pay/9bec4be82a641bbda355a13eff7b21a13f11ff7a5c98fcaec1ace38b083835dc => {"ok": true}
// expect: ["9bec4be82a641bbda355a13eff7b21a13f11ff7a5c98fcaec1ace38b083835dc",{"ok":true},true,false]
