let seen;
try { fetch('https://nowhere.invalid/'); } catch (error) {
  seen = [error instanceof TypeError, error.name, error.message, error.status === undefined];
}
seen;
// pause: https://nowhere.invalid/ => error "connection refused"
// expect: [true, "TypeError", "connection refused", true]
