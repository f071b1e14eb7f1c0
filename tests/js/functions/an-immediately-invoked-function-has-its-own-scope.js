var result = (function (x) { var hidden = x * 2; return hidden; })(21);
[result, typeof hidden, (() => 'arrow')(), !function () { return false; }()];
// expect: [42, "undefined", "arrow", true]
