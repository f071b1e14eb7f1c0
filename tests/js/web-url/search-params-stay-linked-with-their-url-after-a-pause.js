const url = new URL('https://example.com/?a=1')
const params = url.searchParams
const alone = new URLSearchParams('x=1&x=2&y')
const holder = { url, params, alone }
fetch('/pause')
holder.params.append('b', '2')
const seen = [url.href]
url.search = '?c=3'
seen.push(params.toString(), holder.url === url, holder.url.searchParams === holder.params)
url.href = 'https://example.org/?d=4'
seen.push(String(params), String(alone), alone.getAll('x'))
params.delete('d')
seen.push(url.href)
seen
// pause: /pause => null
// expect: ["https://example.com/?a=1&b=2","c=3",true,true,"d=4","x=1&x=2&y=",["1","2"],"https://example.org/"]
