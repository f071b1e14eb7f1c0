let a = 1
let b = a
++b
const f = () => {
  return
  'never'
}
let c = [1, 2]
  .map(x => x + 1)
var d = a + b
;[d, c.length].forEach(x => { c.push(x) })
const o = { a
  : 1 }
;[a, b, c, f() === undefined, o]
// expect: [1, 2, [2, 3, 3, 2], true, {"a": 1}]
