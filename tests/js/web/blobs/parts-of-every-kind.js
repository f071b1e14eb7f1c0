const blob = new Blob(['a', new Uint8Array([98, 99]), new Uint16Array([0x6564]), new DataView(new Uint8Array([1, 102, 1]).buffer, 1, 1), new Uint8Array([103]).buffer, new Blob(['h']), 1, null, { toString: () => 'obj' }, 'é']);
return [blob.size, await blob.text(), blob.type];
// style: standard
// expect: [18,"abcdefgh1nullobj\u00e9",""]
