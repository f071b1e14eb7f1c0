const blob = new Blob(['a', { toString: () => fetch('/part') }, new Uint8Array([98])]);
const piece = blob.slice(1, { valueOf: () => fetch('/end') });
const typed = new Blob([], { get type() { return fetch('/type'); } });
[blob.size, piece.size, typed.type]
// pause: /part => "xyz"
// pause: /end => 4
// pause: /type => "Text/Plain"
// expect: [5, 3, "text/plain"]
// node: skip its slice() ends the process when it is given objects
