const id = crypto.randomUUID()
const key = { 'Idempotency-Key': id }
const first = fetch('/pay', { method: 'POST', body: 'x' })
;[key['Idempotency-Key'] === id, id !== crypto.randomUUID(), id.length, first.ok, crypto === globalThis.crypto, crypto.subtle === crypto.subtle]
// pause: POST /pay "x" => {"ok": true}
// expect: [true,true,36,true,true,true]
