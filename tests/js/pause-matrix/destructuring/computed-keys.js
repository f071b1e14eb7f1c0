const order = [];
const key = name => { order.push(name); return fetch('/key/' + name); };
const { [key('one')]: a, [key('two')]: b = fetch('/default'), ...rest } = { x: 1, z: 3 };
[a, b, rest, order];
// pause: /key/one => "x"
// pause: /key/two => "y"
// pause: /default => 2
// expect: [1, 2, {"z": 3}, ["one", "two"]]
