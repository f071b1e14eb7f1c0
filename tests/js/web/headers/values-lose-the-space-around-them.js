const headers = new Headers({ a: ' \t x y \r\n', b: '\u00e9' });
headers.set('c', '\n1\n');
return [headers.get('a'), headers.get('b'), headers.get('c')];
// style: standard
// expect: ["x y","\u00e9","1"]
