function* pairs() { yield ['a', fetch('/a')]; yield new Set(['b', fetch('/b')]); }
const headers = new Headers(pairs());
headers.append({ toString: () => fetch('/name') }, { toString: () => fetch('/value') });
[...headers]
// pause: /a => "1"
// pause: /b => "2"
// pause: /name => "X-Name"
// pause: /value => " v "
// expect: [["a","1"],["b","2"],["x-name","v"]]
