fetch('https://down.example/').x;
// pause: https://down.example/ => error "connection refused"
// expect-error: TypeError: connection refused
