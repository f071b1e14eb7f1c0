[
  'abc'.replace(/(?:)/g, '-'), 'abc'.match(/x*/g), '\u{1f600}'.match(/(?:)/g).length, '\u{1f600}'.match(/(?:)/gu).length, 'aXbX'.split(/(?=X)/), 'ab'.split(/(?:)/),
  ''.split(/x/), ''.split(/(?:)/), 'abc'.split(/()/), '\u{1f600}a'.split(/(?:)/u), [...'ab'.matchAll(/(?:)/g)].map(m => m.index), 'aab'.replace(/a*?/g, '.'),
]
// expect: ["-a-b-c-",["","","",""],3,2,["a","Xb","X"],["a","b"],[""],[],["a","","b","","c"],["😀","a"],[0,1,2],".a.a.b."]
