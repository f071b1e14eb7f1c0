try {
  null.x;
} finally {
  fetch('/report');
}
// pause: /report => "ok"
// expect-error: TypeError: Cannot read properties of null (reading 'x')
