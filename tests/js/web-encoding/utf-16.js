const text = (label, ...bytes) => new TextDecoder(label).decode(new Uint8Array(bytes))
;[
  text('utf-16le', 0x3d, 0xd8, 0, 0xde), text('utf-16le', 0, 0xd8, 65, 0), text('utf-16le', 0, 0xdc), text('utf-16le', 65), text('utf-16', 65, 0),
  text('utf-16be', 0xd8, 0x3d, 0xde, 0), text('ucs-2', 65, 0), text('utf-16le', 0, 0xd8, 0, 0xd8, 0, 0xdc),
]
// expect: ["😀","�A","�","�","A","😀","A","�𐀀"]
