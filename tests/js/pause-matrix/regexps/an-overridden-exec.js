const log = [];
class Watching extends RegExp {
  exec(text) {
    log.push([this.flags, this.lastIndex, fetch('/exec')]);
    return super.exec(text);
  }
}
const results = [
  new Watching('b').test('abc'),
  'abab'.match(new Watching('b', 'g')),
  'abab'.replace(new Watching('b', 'g'), '<$&>'),
  'a-b'.split(new Watching('-')),
  'abc'.search(new Watching('c')),
  [...'xax'.matchAll(new Watching('x', 'g'))].map(m => m.index),
];
[results, log]
// pause: /exec => 1
// pause: /exec => 2
// pause: /exec => 3
// pause: /exec => 4
// pause: /exec => 5
// pause: /exec => 6
// pause: /exec => 7
// pause: /exec => 8
// pause: /exec => 9
// pause: /exec => 10
// pause: /exec => 11
// pause: /exec => 12
// pause: /exec => 13
// pause: /exec => 14
// expect: [[true,["b","b"],"a<b>a<b>",["a","b"],2,[0,2]],[["",0,1],["g",0,2],["g",2,3],["g",4,4],["g",0,5],["g",2,6],["g",4,7],["y",0,8],["y",1,9],["y",2,10],["",0,11],["g",0,12],["g",1,13],["g",3,14]]]
