const v = n => ({ valueOf() { return fetch('/' + n); } });
const a = [1, 2, 3, 4, 5];
const results = [a.at(v('at')), a.with(v('with'), 'w'), a.toSpliced(v('from'), v('count'), 'x'), [...a.splice(v('s'), v('c'), 'new')], a.slice(v('b'), v('e')), a.flat(v('depth')), a.includes(3, v('inc')), a.lastIndexOf(5, v('last'))];
results.push([...a].fill(0, v('f1'), v('f2')), [...a].copyWithin(v('to'), v('src'), v('end')), a.findLast(x => fetch('/find/' + x)), a.findLastIndex(() => fetch('/index')));
const like = { get length() { return fetch('/length'); }, 0: 'a', 1: 'b' };
results.push(Array.prototype.join.call(like, '-'), Array.prototype.reverse.call({ length: v('len'), 0: 1, 1: 2 }), Array.of.call(function (n) { this.n = n + fetch('/of'); }, 1));
results
// pause: /at => -1
// pause: /with => 0
// pause: /from => 1
// pause: /count => 3
// pause: /s => 1
// pause: /c => 2
// pause: /b => 1
// pause: /e => 3
// pause: /depth => 1
// pause: /inc => 0
// pause: /last => 9
// pause: /f1 => 0
// pause: /f2 => 2
// pause: /to => 0
// pause: /src => 1
// pause: /end => 3
// pause: /find/5 => false
// pause: /find/4 => true
// pause: /index => false
// pause: /index => true
// pause: /length => 2
// pause: /len => 2
// pause: /of => 100
// expect: [5,["w",2,3,4,5],[1,"x",5],[2,3],["new",4],[1,"new",4,5],false,3,[0,0,4,5],["new",4,4,5],4,2,"a-b",{"0":2,"1":1,"length":{}},{"0":1,"n":101,"length":1}]
