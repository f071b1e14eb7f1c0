const s = n => ({ toString() { return fetch('/' + n); } });
const P = String.prototype;
const results = [
  P.padStart.call(s('this'), { valueOf() { return fetch('/width'); } }, s('fill')), 'a-b-c'.split(s('sep'), { valueOf() { return fetch('/limit'); } }), 'abc'.indexOf(s('find'), s('pos')),
  'x'.concat(s('c1'), s('c2')), 'abcabc'.replace(s('pattern'), s('with')), 'aXbX'.replaceAll(s('all'), () => fetch('/fn')), P.trim.call(s('trim')), String.raw({ raw: { length: 2, 0: 'p', get 1() { return fetch('/raw'); } } }, s('sub')),
  'abc'.at(s('at')), 'é'.normalize(s('form')), 'b'.localeCompare(s('locale')), String(s('string')), 'abc'.substring(s('from'), s('to')), P.codePointAt.call(s('text'), s('index')), 'é'.endsWith(s('suffix')),
];
results
// pause: /this => 7
// pause: /width => 3
// pause: /fill => "0"
// pause: /limit => 2
// pause: /sep => "-"
// pause: /find => "c"
// pause: /pos => 1
// pause: /c1 => 1
// pause: /c2 => null
// pause: /pattern => "b"
// pause: /with => "[$&]"
// pause: /all => "X"
// pause: /fn => "1"
// pause: /fn => "2"
// pause: /trim => "  t "
// pause: /sub => "S"
// pause: /raw => "r"
// pause: /at => "-1"
// pause: /form => "NFD"
// pause: /locale => "a"
// pause: /string => "done"
// pause: /from => 1
// pause: /to => 2
// pause: /text => "\u00e9"
// pause: /index => 0
// pause: /suffix => "x"
// expect: ["007",["a","b"],2,"x1null","a[b]cabc","a1b2","t","pSr","c","é",1,"done","b",233,false]
