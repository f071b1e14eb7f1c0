class List extends Array { constructor(...parts) { super(...parts); this.tag = fetch('/list/' + parts.length); } }
const list = List.from([1, 2, 3]);
const odd = list.filter(x => x % 2);
const joined = odd.concat([9]);
class When extends Date { constructor(v) { super(fetch('/date/' + v)); } }
class Oops extends Error { constructor(m) { super(fetch('/error/' + m)); } get name() { return 'Oops'; } }
class Fn extends Function { constructor(body) { super('a', fetch('/fn') + body); } }
class Index extends Map { constructor(list) { super(list.map(x => [x, fetch('/index/' + x)])); } }
[
  [list.length, list.tag, odd instanceof List, [...odd], odd.tag, joined.tag, [...joined]], new When(5).getTime(), String(new Oops('x')),
  new Fn(' + a')(2), [...new Index(['a', 'b'])],
]
// pause: /list/0 => "from"
// pause: /list/1 => "filter"
// pause: /list/1 => "concat"
// pause: /date/5 => 86400000
// pause: /error/x => "message"
// pause: /fn => "return 40"
// pause: /index/a => 1
// pause: /index/b => 2
// expect: [[3,"from",true,[1,3],"filter","concat",[1,3,9]],86400000,"Oops: message",42,[["a",1],["b",2]]]
