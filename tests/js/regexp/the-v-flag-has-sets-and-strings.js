[
  /[\p{L}--[a-z]]/v.exec('abC')[0], /[[a-z]&&[aeiou]]/v.exec('xyzu')[0], /^[\q{abc|d|}]$/v.test('abc'), /^[\q{abc|d}]/v.exec('abcd')[0], /^\p{RGI_Emoji}$/v.test('\u{1f468}\u200d\u{1f469}\u200d\u{1f466}'),
  /[^\d]/v.exec('1a')[0], /[\p{ASCII}&&\p{L}&&[^a-m]]/v.exec('abz')[0], /[[a-z]--\q{b}]/v.test('b'), /\P{Lu}/iv.test('A'), new RegExp('[(]', 'u').test('('),
  ['[(]', '[a--b&&c]', '[a&&&b]', '[^\\q{ab}]', '[\\p{RGI_Emoji}]', '[^\\p{RGI_Emoji}]', '[a-z&&b]'].map(s => { try { return new RegExp(s, 'v').unicodeSets; } catch (error) { return error.name; } }),
]
// expect: ["C","u",true,"abc",true,"a","z",false,false,true,["SyntaxError","SyntaxError","SyntaxError","SyntaxError",true,"SyntaxError","SyntaxError"]]
