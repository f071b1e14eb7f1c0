function F() {}
const f = new F();
[
  1 < fetch('/two'), fetch('/one') == '1', fetch('/key') in { k: 1 }, fetch('/object') instanceof Object,
  f instanceof (fetch('/go') && F), fetch('/nan') !== fetch('/nan2'),
];
// pause: /two => 2
// pause: /one => 1
// pause: /key => "k"
// pause: /object => {}
// pause: /go => true
// pause: /nan => null
// pause: /nan2 => null
// expect: [true, true, true, true, true, false]
