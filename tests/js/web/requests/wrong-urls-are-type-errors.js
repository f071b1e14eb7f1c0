const urls = ['http://', 'http://a b/', 'http://user:secret@example.com/', 'https://x@example.com/', 'http://[1]/', undefined];
return urls.map(url => { try { return new Request(url).url; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
