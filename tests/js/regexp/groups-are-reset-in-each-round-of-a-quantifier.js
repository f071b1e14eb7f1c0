[
  /(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac').map(String), /(?:(a)|(b))+/.exec('ab').map(String), /(a*)*/.exec('b').map(String),
  /(?:(x)|y)*?z/.exec('xyz').map(String), /(\2a)(\1)/.exec('aa').map(String), /(?=(a+))a*b\1/.exec('baaabac').map(String),
  /(?!(a))b/.exec('b').map(String), /((a)|b)*?$/.exec('ab').map(String),
]
// expect: [["zaacbbbcac","z","ac","a","undefined","c"],["ab","undefined","b"],["","undefined"],["xyz","undefined"],["aa","a","a"],["aba","a"],["b","undefined"],["ab","b","undefined"]]
