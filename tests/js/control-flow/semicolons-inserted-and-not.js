const log = []
let a = 1
let b = a
;[1, 2].forEach(x => log.push(x))
const f = function () { return 'f' }
;(() => log.push('iife'))()
const r = () => {
  return
  'never'
}
log.push(r() === undefined)
let i = 1
i
++
b
log.push(i, b)
const s = `t`
log.push(s)
var c = a
+ b
log.push(c)
do log.push('do'); while (false) log.push('after do')
if (a) ; else log.push('never')
for (;;) { break }
label:
for (const x of [1, 2]) { continue
label }
const o = {
  get
  x() { return 'getter' },
  async
  : 1, static: 2
}
class K {
  a = 1
  b
  static
  c = 2
  'd'
  ['e'] = 3
  get
  f() { return 4 }
}
log.push(o.x, o.async, Object.keys(new K()), K.c, new K().f)
throw_: { try { throw new Error('x') } catch { log.push('caught') } }
log
// expect: [1,2,"iife",true,1,2,"t",3,"do","after do","getter",1,["a","b","d","e"],2,4,"caught"]
