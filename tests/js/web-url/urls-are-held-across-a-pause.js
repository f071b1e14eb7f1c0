const base = new URL('https://api.example.com/v1/')
const list = new URL('items?limit=2', base)
list.searchParams.append('after', 'tea & pot')
const first = fetch(list)
list.searchParams.set('after', first.next)
list.hash = 'page-2'
const second = fetch(list.href)
;[base.href, list.href, list.searchParams.get('after'), second.items.length, list.searchParams === list.searchParams]
// pause: https://api.example.com/v1/items?limit=2&after=tea+%26+pot => {"next": "a/b"}
// pause: https://api.example.com/v1/items?limit=2&after=a%2Fb#page-2 => {"items": [1, 2]}
// expect: ["https://api.example.com/v1/","https://api.example.com/v1/items?limit=2&after=a%2Fb#page-2","a/b",2,true]
