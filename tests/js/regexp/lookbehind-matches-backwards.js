[
  /(?<=\$)\d+/.exec('cost $42')[0], /(?<!\$)\b\d+/.exec('$42 17')[0], /(?<=(\d+)(\d+))$/.exec('1053').slice(1), /(?<=\1(a))b/.exec('aab')?.[0] ?? null,
  /(?<=^|,)[^,]*/g[Symbol.match]('a,,b'), 'abcdef'.match(/(?<=([abc]+))def/)[1], 'abc'.replace(/(?<=a)b(?=c)/, '[$&]'), /(?<=a{2})b/.test('aab'),
  /(?<!(^|[ab]))\w{2}/.exec('aabcdef')[0], /(?<=(?:\b)\w{3})x/.exec('abcx')?.index ?? null,
]
// expect: ["42","17",["1","053"],"b",["a","","b"],"abc","a[b]c",true,"de",3]
