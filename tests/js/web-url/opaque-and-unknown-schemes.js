const shown = (href, base) => { const url = new URL(href, base); return [url.href, url.origin, url.host, url.pathname, url.search, url.hash] }
;[
  shown('mailto:a@b.c?subject=x y'), shown('data:text/plain,a b#c'), shown('approval:expense?id=7'), shown('tool://search/x?q=ü'),
  shown('blob:https://a.b/c'), shown('file:///C|/x/../..'), shown('file://localhost/x'), shown('a:/..//b'), shown('web+x:/.//p'),
  shown('#f', 'mailto:a'), shown('x', 'tool://h/a/b'), shown('//h2/y', 'tool://h/a'), shown('javascript:1 '), shown('ws:\\\\h\\x'),
]
// expect: [["mailto:a@b.c?subject=x%20y","null","","a@b.c","?subject=x%20y",""],["data:text/plain,a b#c","null","","text/plain,a b","","#c"],["approval:expense?id=7","null","","expense","?id=7",""],["tool://search/x?q=%C3%BC","null","search","/x","?q=%C3%BC",""],["blob:https://a.b/c","https://a.b","","https://a.b/c","",""],["file:///C:/","null","","/C:/","",""],["file:///x","null","","/x","",""],["a:/.//b","null","","//b","",""],["web+x:/.//p","null","","//p","",""],["mailto:a#f","null","","a","","#f"],["tool://h/a/x","null","h","/a/x","",""],["tool://h2/y","null","h2","/y","",""],["javascript:1","null","","1","",""],["ws://h/x","ws://h","h","/x","",""]]
