const r = await fetch('/down');
return 'not here';
// pause: /down => error "connection refused"
// expect-error: TypeError: connection refused
// style: standard
