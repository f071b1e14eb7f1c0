const order = [];
const box = {};
const target = name => { order.push('target ' + name); fetch('/target/' + name); return box; };
[target('a').a = fetch('/default'), target('b')[fetch('/key')]] = [undefined, 2];
[box, order];
// pause: /target/a => null
// pause: /default => 1
// pause: /target/b => null
// pause: /key => "bee"
// expect: [{"a": 1, "bee": 2}, ["target a", "target b"]]
