let a;
const o = {};
const c = [];
let i = 0;
a = o.b = c[i++] = fetch('/v');
[a, o, c, i];
// pause: /v => "v"
// expect: ["v", {"b": "v"}, ["v"], 1]
