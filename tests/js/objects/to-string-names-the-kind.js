const kind = v => Object.prototype.toString.call(v);
[kind([]), kind(null), kind(undefined), kind(() => 1), kind(new Error('x')), kind(5), kind('s'), kind(true), kind(new Map()), kind(JSON), kind(Math), kind((function () { return arguments; })())];
// expect: ["[object Array]", "[object Null]", "[object Undefined]", "[object Function]", "[object Error]", "[object Number]", "[object String]", "[object Boolean]", "[object Map]", "[object JSON]", "[object Math]", "[object Arguments]"]
