const name = label => { try { return new TextDecoder(label).encoding } catch (e) { return [e.name, e.code] } }
;[
  name(), name('UTF8'), name(' utf-8\n'), name('unicode-1-1-utf-8'), name('latin1'), name('ascii'), name('iso-8859-1'), name('windows-1252'), name('UTF-16'),
  name('utf-16be'), name('utf-7'), name(''), name('nonsense'), name('\u00a0utf-8'), name(undefined),
]
// expect: ["utf-8","utf-8","utf-8","utf-8","windows-1252","windows-1252","windows-1252","windows-1252","utf-16le","utf-16be",["RangeError","ERR_ENCODING_NOT_SUPPORTED"],["RangeError","ERR_ENCODING_NOT_SUPPORTED"],["RangeError","ERR_ENCODING_NOT_SUPPORTED"],["RangeError","ERR_ENCODING_NOT_SUPPORTED"],"utf-8"]
