const o = { class: 1, new: 2, typeof: 3, of: 4, get: 5, set: 6, async: 7, static: 8, let: 9 };
const { class: k, new: n } = o;
var of = 1, get = 2, set = 3, async = 4, from = 5;
[o.class + o.new, o.typeof, k, n, of + get + set + async + from, o];
// expect: [3, 3, 1, 2, 15, {"class": 1, "new": 2, "typeof": 3, "of": 4, "get": 5, "set": 6, "async": 7, "static": 8, "let": 9}]
