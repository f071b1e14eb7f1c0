const params = new URLSearchParams('a=1&b=2&c=3')
const keys = params.keys(), values = params.values(), entries = params.entries()
keys.next(); values.next(); values.next()
fetch('/pause')
params.delete('a')
params.append('z', '9')
const rest = [[...keys], [...values], [...entries], keys.next(), String(keys), keys[Symbol.iterator]() === keys]
params.append('later', '1')
rest.push(keys.next())
rest
// pause: /pause => null
// expect: [["c","z"],["9"],[["b","2"],["c","3"],["z","9"]],{"done":true},"[object URLSearchParams Iterator]",true,{"value":"later","done":false}]
