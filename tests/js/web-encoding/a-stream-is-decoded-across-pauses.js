const bytes = new TextEncoder().encode('a€😀é')
const decoder = new TextDecoder()
const pieces = []
for (let at = 0; at < bytes.length; at += 2) {
  pieces.push(decoder.decode(bytes.subarray(at, at + 2), { stream: fetch('/more/' + at).more }))
}
;[pieces, pieces.join('')]
// pause: /more/0 => {"more": true}
// pause: /more/2 => {"more": true}
// pause: /more/4 => {"more": true}
// pause: /more/6 => {"more": true}
// pause: /more/8 => {"more": false}
// expect: [["a","€","","😀","é"],"a€😀é"]
