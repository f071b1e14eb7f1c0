const blob = new Blob(['\ufeffé', new Uint8Array([255])]);
const buffer = await blob.arrayBuffer();
return [await blob.text(), [...new Uint8Array(buffer)], buffer instanceof ArrayBuffer, blob.text() instanceof Promise, [...(await blob.bytes())]];
// style: standard
// expect: ["\u00e9\ufffd",[239,187,191,195,169,255],true,true,[239,187,191,195,169,255]]
