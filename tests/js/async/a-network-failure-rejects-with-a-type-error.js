try {
  await fetch('/down');
} catch (error) {
  return [error instanceof TypeError, error.name, error.message];
}
// pause: /down => error "connection refused"
// style: standard
// expect: [true,"TypeError","connection refused"]
