const tried = (href, name, value) => { const url = new URL(href); url[name] = value; return url.href }
;[
  tried('https://example.com/', 'protocol', 'mailto'), tried('https://example.com/', 'protocol', 'ftp:x'),
  tried('mailto:a', 'protocol', 'https'), tried('https://example.com/', 'port', '99999'), tried('https://example.com/', 'port', 'x'),
  tried('https://example.com/', 'port', '8080abc'), tried('https://example.com:81/', 'port', ''), tried('file:///a', 'port', '1'),
  tried('https://example.com/', 'host', ''), tried('https://example.com/', 'host', 'a b'), tried('https://example.com/', 'host', 'x:99/y'),
  tried('https://example.com/', 'hostname', 'x:99'), tried('mailto:a', 'host', 'b'), tried('mailto:a', 'pathname', 'b'),
  tried('data:x #y', 'hash', ''), tried('a:/b', 'pathname', '//c'), tried('a://h/b', 'host', ''), tried('file:///a', 'username', 'u'),
  tried('https://h/', 'username', 'ü@'), tried('https://h/', 'password', 'p:'), tried('https://h/?q', 'search', ''), tried('https://h/', 'search', '? #'),
]
// expect: ["https://example.com/","ftp://example.com/","mailto:a","https://example.com/","https://example.com/","https://example.com:8080/","https://example.com/","file:///a","https://example.com/","https://example.com/","https://x:99/","https://example.com/","mailto:a","mailto:a","data:x","a:/.//c","a:///b","file:///a","https://%C3%BC%40@h/","https://:p%3A@h/","https://h/","https://h/?%20%23"]
