const response = Response.redirect('http://example.com/a b', 301);
const wrong = [() => Response.redirect('http://example.com/', 200), () => Response.redirect('http://['), () => response.headers.set('a', 'b')].map(run => { try { run(); return 'fine'; } catch (error) { return error.name; } });
return [response.status, response.headers.get('location'), Response.redirect('http://example.com').status, response.body, response.type, wrong];
// style: standard
// expect: [301,"http://example.com/a%20b",302,null,"default",["RangeError","TypeError","TypeError"]]
