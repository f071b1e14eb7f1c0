let o = { p: 1 };
const first = o;
const change = () => { o = { p: 500 }; first.p = 100; return fetch('/n'); };
o.p += change();
[first, o];
// pause: /n => 2
// expect: [{"p": 3}, {"p": 500}]
