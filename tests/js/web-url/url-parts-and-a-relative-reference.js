const url = new URL('../orders?id=7#top', 'https://user:secret@api.example.com:8443/v1/customers/')
;({
  href: url.href, origin: url.origin, protocol: url.protocol, username: url.username, password: url.password,
  host: url.host, hostname: url.hostname, port: url.port, pathname: url.pathname, search: url.search, hash: url.hash,
  text: String(url), json: JSON.stringify({ url }), concatenated: '<' + url + '>',
})
// expect: {"href":"https://user:secret@api.example.com:8443/v1/orders?id=7#top","origin":"https://api.example.com:8443","protocol":"https:","username":"user","password":"secret","host":"api.example.com:8443","hostname":"api.example.com","port":"8443","pathname":"/v1/orders","search":"?id=7","hash":"#top","text":"https://user:secret@api.example.com:8443/v1/orders?id=7#top","json":"{\"url\":\"https://user:secret@api.example.com:8443/v1/orders?id=7#top\"}","concatenated":"<https://user:secret@api.example.com:8443/v1/orders?id=7#top>"}
