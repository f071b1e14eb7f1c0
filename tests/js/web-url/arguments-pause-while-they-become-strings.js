const slow = path => ({ toString: () => fetch(path) })
const url = new URL(slow('/url'), slow('/base'))
url.pathname = slow('/path')
url.searchParams.append(slow('/name'), slow('/value'))
url.hash = slow('/hash')
url.href
// pause: /url => "x?y"
// pause: /base => "https://example.com/a/b"
// pause: /path => "p q"
// pause: /name => "n"
// pause: /value => "v"
// pause: /hash => "h"
// expect: "https://example.com/p%20q?y=&n=v#h"
