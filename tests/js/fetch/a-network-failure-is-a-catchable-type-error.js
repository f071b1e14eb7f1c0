let seen;
try { fetch('https://down.example/'); } catch (e) { seen = [e.name, e.message, e instanceof TypeError]; }
seen;
// pause: https://down.example/ => error "getaddrinfo ENOTFOUND down.example"
// expect: ["TypeError", "getaddrinfo ENOTFOUND down.example", true]
