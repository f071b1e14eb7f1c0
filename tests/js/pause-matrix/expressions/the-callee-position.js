const table = { double: x => x * 2, self() { return this === table; } };
const f = x => x + 1;
[table[fetch('/name')](21), table[fetch('/self')](), (fetch('/go'), f)(1), (fetch('/pick') ? f : table.double)(10)];
// pause: /name => "double"
// pause: /self => "self"
// pause: /go => null
// pause: /pick => false
// expect: [42, true, 2, 20]
