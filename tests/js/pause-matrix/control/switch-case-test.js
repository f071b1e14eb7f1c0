const order = [];
const test = name => { order.push(name); return fetch('/case/' + name); };
switch (2) {
  case test('a'): order.push('A'); break;
  case test('b'): order.push('B'); break;
  case test('c'): order.push('C'); break;
}
order;
// pause: /case/a => 1
// pause: /case/b => 2
// expect: ["a", "b", "B"]
