const text = (label, options, ...bytes) => new TextDecoder(label, options).decode(new Uint8Array(bytes))
const decoder = new TextDecoder()
;[
  text('utf-8', {}, 0xef, 0xbb, 0xbf, 65), text('utf-8', { ignoreBOM: true }, 0xef, 0xbb, 0xbf, 65), text('utf-16le', {}, 0xff, 0xfe, 65, 0),
  text('utf-16be', {}, 0xfe, 0xff, 0, 65), text('utf-8', {}, 0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), text('utf-16le', {}, 0xfe, 0xff),
  decoder.decode(new Uint8Array([0xef, 0xbb]), { stream: true }), decoder.decode(new Uint8Array([0xbf, 66])), decoder.decode(new Uint8Array([0xef, 0xbb, 0xbf, 67])),
]
// expect: ["A","﻿A","A","A","﻿","￾","","B","C"]
