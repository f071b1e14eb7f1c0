const url = new URL('https://example.com/?a=1&b=2&a=3')
url.searchParams.set('a', 'x')
url.searchParams.set('new', ' ')
;[url.search, url.searchParams.getAll('a'), url.searchParams.get('none'), url.searchParams.size]
// expect: ["?a=x&b=2&new=+",["x"],null,3]
