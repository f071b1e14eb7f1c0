const params = new URLSearchParams('a=1&a=2&b=&c=undefined')
const seen = [params.has('a', '2'), params.has('a', '3'), params.has('a', undefined), params.has('c', undefined), params.has('b', '')]
params.delete('a', '1'); seen.push(String(params))
params.delete('a', undefined); seen.push(String(params))
params.delete('b', 'x'); seen.push(String(params), params.size)
seen
// expect: [true,false,true,true,true,"a=2&b=&c=undefined","b=&c=undefined","b=&c=undefined",2]
