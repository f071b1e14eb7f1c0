var declared = 1;
bare = 2;
globalThis.put = 3;
let lexical = 4;
function hoisted() { return declared + bare + put + lexical; }
fetch('/wait');
declared = 10;
[hoisted(), globalThis.declared, globalThis.bare, globalThis.lexical === undefined, typeof globalThis.hoisted, delete globalThis.bare, typeof bare];
// pause: /wait => null
// expect: [19, 10, 2, true, "function", true, "undefined"]
