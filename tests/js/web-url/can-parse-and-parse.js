;[
  URL.canParse('https://example.com'), URL.canParse('x'), URL.canParse('x', 'https://example.com'), URL.canParse('x', 'y'),
  URL.parse('x'), URL.parse('x', 'https://example.com/a/b').href, URL.parse('https://a') instanceof URL, URL.canParse(undefined, 'https://a'),
]
// expect: [true,false,true,false,null,"https://example.com/a/x",true,true]
