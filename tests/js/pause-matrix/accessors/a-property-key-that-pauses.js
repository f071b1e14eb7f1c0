const key = { toString: () => fetch('/key') };
const o = { a: 1, b: 2 };
[o[key], key in o, delete o[key], (o[key] = 5), o];
// pause: /key => "a"
// pause: /key => "nope"
// pause: /key => "b"
// pause: /key => "c"
// expect: [1, false, true, 5, {"a": 1, "c": 5}]
