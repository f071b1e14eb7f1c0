const urls = ['HTTP://EXAMPLE.com:80/../a b?c d#e f', 'https://example.com', 'http://[::1]:3000/x', 'http://0x7f.1/', 'data:text/plain,x', 'approval:refund?id=5', new URL('http://example.com/ü')];
return urls.map(url => new Request(url).url);
// style: standard
// expect: ["http://example.com/a%20b?c%20d#e%20f","https://example.com/","http://[::1]:3000/x","http://127.0.0.1/","data:text/plain,x","approval:refund?id=5","http://example.com/%C3%BC"]
