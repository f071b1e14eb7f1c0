const n = new Number(5), s = new String('hey'), b = new Boolean(false);
s.extra = 'more';
fetch('/wait');
[n + 1, typeof n, s.length, s[1], s.extra, b ? 'truthy' : 'falsy', b.valueOf(), Object.keys(s)];
// pause: /wait => null
// expect: [6, "object", 3, "e", "more", "truthy", false, ["0", "1", "2", "extra"]]
