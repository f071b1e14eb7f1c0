const o = {
  a: fetch('/a'),
  [fetch('/key')]: fetch('/value'),
  ...fetch('/spread'),
  last: 'l',
  m() { return this.a; },
};
[o, o.m(), Object.keys(o)];
// pause: /a => 1
// pause: /key => "k"
// pause: /value => 2
// pause: /spread => {"a": 10, "s": 3}
// expect: [{"a": 10, "k": 2, "s": 3, "last": "l"}, 10, ["a", "k", "s", "last", "m"]]
