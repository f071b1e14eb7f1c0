const url = new URL('https://example.com/?a=1&b=2&c=3')
const seen = []
for (const [name, value] of url.searchParams) {
  seen.push([name, fetch('/' + value)])
  if (name === 'a') url.search = '?x=7&y=8'
}
seen
// pause: /1 => "one"
// pause: /8 => "eight"
// expect: [["a","one"],["y","eight"]]
