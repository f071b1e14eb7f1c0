function Pair(a, b) { this.a = a; this.b = b; }
const kinds = { Pair };
[new Pair(fetch('/a'), fetch('/b')), new kinds[fetch('/kind')](1, 2), new Pair(...fetch('/both'))];
// pause: /a => 1
// pause: /b => 2
// pause: /kind => "Pair"
// pause: /both => [3, 4]
// expect: [{"a": 1, "b": 2}, {"a": 1, "b": 2}, {"a": 3, "b": 4}]
