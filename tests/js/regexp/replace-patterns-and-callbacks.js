[
  'abc'.replace(/b/, "[$`|$&|$'|$$|$0|$1]"), 'abc'.replace(/(b)/, '$1$2$01$10$11'), 'abcdefghijk'.replace(/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)/, '$11-$10-$1-$012'),
  'aa'.replace(/a/g, (m, i, s) => `${m}${i}${s}`), 'ab'.replace(/(x)?b/, (m, x) => typeof x), 'ab'.replace(/(x)?b/, '[$1]'), 'a'.replace(/a/, () => '$&'), 'a'.replace(/a/, undefined), 'x'.replace(/x/, { toString: () => '$&$&' }),
  'aXbX'.replaceAll(/x/gi, '$&$&'), 'a.b.c'.replaceAll('.', '$$'), 'aaa'.replaceAll('aa', 'b'), 'abc'.replaceAll('', '-'), (() => { try { 'a'.replaceAll(/a/, ''); } catch (error) { return error.name; } })(),
]
// expect: ["a[a|b|c|$|$0|$1]c","ab$2bb0b1c","k-j-a-a2","a0aaa1aa","aundefined","a[]","$&","undefined","xx","aXXbXX","a$b$c","ba","-a-b-c-","TypeError"]
