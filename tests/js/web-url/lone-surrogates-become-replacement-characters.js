const params = new URLSearchParams({ 'a\ud800': '\udc00b', 'c\u{1f600}': 'x' })
params.append('\ud800\ud800', 'y')
const url = new URL('https://example.com/\ud800?\udfff#\ud800\udc00')
;[String(params), params.get('a\ufffd'), params.has('a\ud800'), url.href, params.get('c\u{1f600}')]
// expect: ["a%EF%BF%BD=%EF%BF%BDb&c%F0%9F%98%80=x&%EF%BF%BD%EF%BF%BD=y","�b",true,"https://example.com/%EF%BF%BD?%EF%BF%BD#%F0%90%80%80","x"]
