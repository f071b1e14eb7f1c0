const text = init => String(new URLSearchParams(init))
;[
  text(), text(undefined), text(''), text('?a=b'), text('??a'), text('a=b&a=c&&=&x'), text([['a', 'b'], ['c', 'd']]),
  text(new Map([['k', 1], ['l', null]])), text({ a: 1, b: [1, 2], c: undefined }), text(new URLSearchParams('q=1&q=2')),
  text(12), text(true), text('a=%ff&b=%e4%b8%80&%20+=%2B+'), text([]), text({}),
]
// expect: ["","","","a=b","%3Fa=","a=b&a=c&=&x=","a=b&c=d","k=1&l=null","a=1&b=1%2C2&c=undefined","q=1&q=2","12=","true=","a=%EF%BF%BD&b=%E4%B8%80&++=%2B+","",""]
