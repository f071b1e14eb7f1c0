[console.log('x') === undefined, typeof console.log, typeof console];
// log: x
// expect: [true, "function", "object"]
