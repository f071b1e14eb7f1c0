[
  /\u00e5/i.test('\u00c5'), /\u00df/i.test('SS'), /\u1e9e/i.test('\u00df'), /\u1e9e/iu.test('\u00df'), /\u0130/i.test('i'), /\u03c3/i.test('\u03c2'), /[a-z]/i.test('K'), /[^a]/i.test('A'), /\u0345/i.test('\u0399'), /\ufb05/iu.test('\ufb06'), /[\u0391-\u03a9]/i.test('\u03b1'), /(a)\1/i.test('aA'), /\u{10400}/iu.test('\u{10428}'), /\u{10400}/i.source.length, /[Z-a]/i.test('z'), /\u01c5/i.test('\u01c4'),
]
// expect: [true,false,false,true,false,true,true,false,true,true,true,true,true,9,true,true]
