function* parts() { yield 'a'; yield new Uint8Array([98]); }
return [await new Blob(parts()).text(), await new Blob(new Set(['x', 'y'])).text()];
// style: standard
// expect: ["ab","xy"]
