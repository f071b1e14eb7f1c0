[
  'aaaa'.match(/a{2,3}/)[0], 'aaaa'.match(/a{2,3}?/)[0], 'aaaa'.match(/a{2,}/)[0], 'aaaa'.match(/a{0}/)[0], '<a><b>'.match(/<.+?>/)[0], '<a><b>'.match(/<.+>/)[0], /(a+|b+){2}/.exec('aabb').slice(), /a??b/.exec('ab')[0], /(?:a|ab)(?:c|bcd)(?:d*)/.exec('abcd')[0], /(a|ab)(c|bcd)(d*)/.exec('abcd').slice(), /x{2147483648}/.test('x'), /a{1}{/.test('a{'), /(?:){3}b/.exec('b')[0], /(a?)*?b/.exec('aab').slice(), /((a*)*)*/.exec('aa').slice(),
]
// expect: ["aaa","aa","aaaa","","<a>","<a><b>",["aabb","bb"],"ab","abcd",["abcd","a","bcd",""],false,true,"b",["aab","a"],["aa","aa","aa"]]
