[
  'a1b2c'.split(/\d/), 'a1b2c'.split(/(\d)/), 'a1b'.split(/(\d)|(x)/), 'a1b2c3'.split(/\d/, 2), 'abc'.split(/b/, 0), 'abc'.split(/(?=b)|(?=c)/), 'A<B>bold</B>and<CODE>coded</CODE>'.split(/<(\/)?([^<>]+)>/), 'ab'.split(/a*?/), 'ab'.split(/a*/),
  'x'.split(/x/), 'xx'.split(/x/), 'aaa'.split(/a/, -1).length, 'abc'.split(/$/), 'abc'.split(/^/), 'a\nb'.split(/^/m), 'aBc'.split(/b/i), 'test'.split(/(?:)/, 3), ''.split(/^/),
]
// expect: [["a","b","c"],["a","1","b","2","c"],["a","1",null,"b"],["a","b"],[],["a","b","c"],["A",null,"B","bold","/","B","and",null,"CODE","coded","/","CODE",""],["a","b"],["","b"],["",""],["","",""],4,["abc"],["abc"],["a\n","b"],["a","c"],["t","e","s"],[]]
